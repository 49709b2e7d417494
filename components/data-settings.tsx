import { useRef } from 'preact/hooks';
import { Section } from './section';
import { useTexts } from './texts-context';

interface DataSettingsProps {
  readonly onExport: () => void;
  /** With the text of the file that the reader chose. */
  readonly onImport: (text: string) => void;
  readonly onReset: () => void;
}

/** The settings as a whole: into a file, out of a file, back to the start. */
export function DataSettings({ onExport, onImport, onReset }: DataSettingsProps) {
  const { t } = useTexts();
  const file = useRef<HTMLInputElement>(null);
  const readFile = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (chosen) onImport(await chosen.text());
    // The same file, repaired, may be chosen again.
    input.value = '';
  };
  return (
    <Section title={t('options.data')}>
      <div class="settings-buttons">
        <button type="button" class="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {t('options.importFile')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={t('options.importFile')}
          hidden
          onChange={(event) => void readFile(event.currentTarget)}
        />
        <button type="button" class="button" onClick={onReset}>
          {t('options.reset')}
        </button>
      </div>
    </Section>
  );
}
