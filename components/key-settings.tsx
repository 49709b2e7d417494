import { Fragment } from 'preact';
import type { MessageKey } from '../utils/texts/messages';
import './key-settings.css';
import { Section } from './section';
import { useTexts } from './texts-context';

/** A key as the browser has it; an empty one is not set. */
export interface Key {
  readonly name: string;
  readonly shortcut: string;
}

interface KeySettingsProps {
  readonly keys: readonly Key[];
  readonly onChangeKeys: () => void;
}

const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'options.keyOpen',
  'toggle-marks': 'options.keyToggle',
  'next-quote': 'options.keyNext',
  'previous-quote': 'options.keyPrevious',
};

/** The keys, and the way to the browser's page where they are changed. */
export function KeySettings({ keys, onChangeKeys }: KeySettingsProps) {
  const { t } = useTexts();
  return (
    <Section title={t('options.keys')}>
      <dl class="key-list">
        {keys.map(({ name, shortcut }) => {
          const label = NAMES[name];
          return (
            label && (
              <Fragment key={name}>
                <dt>{t(label)}</dt>
                <dd>
                  {shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('options.keyNone')}</span>}
                </dd>
              </Fragment>
            )
          );
        })}
      </dl>
      <div>
        <button type="button" class="button" onClick={onChangeKeys}>
          {t('options.keysChange')}
        </button>
      </div>
    </Section>
  );
}
