import { Fragment } from 'preact';
import type { MessageKey } from '../utils/texts/messages';
import './key-list.css';
import { useTexts } from './texts-context';

/** The keys that every browser gives its buttons and links, and what they do here. */
const WINDOW_KEYS: readonly { readonly key: MessageKey; readonly does: MessageKey }[] = [
  { key: 'keys.tab', does: 'keys.move' },
  { key: 'keys.enter', does: 'keys.press' },
  { key: 'keys.space', does: 'keys.choose' },
  { key: 'keys.escape', does: 'keys.close' },
];

/** How the windows are used without a mouse. */
export function KeyHelp() {
  const { t } = useTexts();
  return (
    <dl class="key-list">
      {WINDOW_KEYS.map(({ key, does }) => (
        <Fragment key={key}>
          <dt>{t(does)}</dt>
          <dd>
            <kbd>{t(key)}</kbd>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
