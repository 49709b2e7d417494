import { type Key, KeyList } from './key-list';
import { Section } from './section';
import { useTexts } from './texts-context';

interface KeySettingsProps {
  readonly keys: readonly Key[];
  readonly onChangeKeys: () => void;
}

/** The keys, and the way to the browser's page where they are changed. */
export function KeySettings({ keys, onChangeKeys }: KeySettingsProps) {
  const { t } = useTexts();
  return (
    <Section title={t('options.keys')}>
      <KeyList keys={keys} />
      <div>
        <button type="button" class="button" onClick={onChangeKeys}>
          {t('options.keysChange')}
        </button>
      </div>
    </Section>
  );
}
