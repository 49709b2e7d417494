import { Fragment } from 'preact';
import type { MessageKey } from '../utils/texts/messages';
import './key-list.css';
import { useTexts } from './texts-context';

/** A key as the browser has it; an empty one is not set. */
export interface Key {
  readonly name: string;
  readonly shortcut: string;
}

interface KeyListProps {
  readonly keys: readonly Key[];
}

const NAMES: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'options.keyOpen',
  'toggle-marks': 'options.keyToggle',
  'next-quote': 'options.keyNext',
  'previous-quote': 'options.keyPrevious',
};

/** What can be done by key, and by which. */
export function KeyList({ keys }: KeyListProps) {
  const { t } = useTexts();
  return (
    <dl class="key-list">
      {keys.map(({ name, shortcut }) => {
        const label = NAMES[name];
        return (
          label && (
            <Fragment key={name}>
              <dt>{t(label)}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{t('options.keyNone')}</span>}</dd>
            </Fragment>
          )
        );
      })}
    </dl>
  );
}
