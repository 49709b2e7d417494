import type { Correction } from '../utils/core/thought/correct-speaker';
import './speaker-picker.css';
import { useTexts } from './texts-context';

interface SpeakerPickerProps {
  /** Every speaker of the article, by index. */
  readonly speakers: readonly string[];
  /** Index of the one that the quotation has now. */
  readonly current: number | null;
  readonly onPick: (correction: Correction) => void;
}

const UNCLEAR = 'unclear';
const NOBODY = 'nobody';

/** Lets the reader say who said it, of those whom the article names. */
export function SpeakerPicker({ speakers, current, onPick }: SpeakerPickerProps) {
  const { t } = useTexts();
  const pick = (value: string) => {
    if (value === NOBODY) onPick('nobody-speaks');
    else onPick({ speaker: value === UNCLEAR ? null : Number(value) });
  };
  return (
    <label class="speaker-picker">
      <span class="quiet">{t('speech.correctTitle')}</span>
      <select value={current ?? UNCLEAR} onChange={(event) => pick(event.currentTarget.value)}>
        {speakers.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
        <option value={UNCLEAR}>{t('speech.nobody')}</option>
        <option value={NOBODY}>{t('speech.words')}</option>
      </select>
    </label>
  );
}
