import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../utils/core/views/exports/export-reading';
import { Section } from './section';
import './take-along.css';
import { useTexts } from './texts-context';

interface TakeAlongProps {
  readonly onCopy: (format: ExportFormat) => void;
  readonly onSave: (format: ExportFormat) => void;
}

/** The whole reading in a format of the reader's choice, to paste or to keep. */
export function TakeAlong({ onCopy, onSave }: TakeAlongProps) {
  const { t } = useTexts();
  const [format, setFormat] = useState<ExportFormat>('markdown');
  return (
    <Section title={t('share.title')}>
      <div class="take-along">
        <label>
          <span class="quiet">{t('share.format')}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}>
            {EXPORT_FORMATS.map((name) => (
              <option key={name} value={name}>
                {t(`share.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <div class="take-along-buttons">
          <button type="button" class="button" onClick={() => onCopy(format)}>
            {t('share.copy')}
          </button>
          <button type="button" class="button" onClick={() => onSave(format)}>
            {t('share.save')}
          </button>
        </div>
      </div>
    </Section>
  );
}
