import type { MarkColours } from '../utils/core/settings/schema';
import type { MessageKey } from '../utils/texts/messages';
import './marks-preview.css';
import { chipStyle } from './speaker-chip';
import { useTexts } from './texts-context';

interface Sample {
  /** In brackets what is marked, as on a page: the words without their quote marks. */
  readonly text: MessageKey;
  readonly speaker: number | null;
  readonly reported: boolean;
}

const SAMPLES: readonly Sample[] = [
  { text: 'preview.first', speaker: 0, reported: false },
  { text: 'preview.second', speaker: 1, reported: false },
  { text: 'preview.third', speaker: 0, reported: true },
  { text: 'preview.fourth', speaker: null, reported: false },
];

interface MarksPreviewProps {
  readonly colours: MarkColours;
}

/** A few marked sentences, as a page would show them with these colours. */
export function MarksPreview({ colours }: MarksPreviewProps) {
  const { t } = useTexts();
  return (
    <figure class="marks-preview" aria-label={t('preview.title')}>
      {SAMPLES.map(({ text, speaker, reported }) => {
        const [before, said, after] = t(text).split(/[[\]]/u);
        return (
          <p key={text}>
            {before}
            <mark
              style={{
                ...chipStyle(speaker !== null && colours === 'single' ? 0 : speaker),
                ...(reported && { '--line-style': 'dotted' }),
              }}
              data-ground={reported || colours === 'lines' ? undefined : ''}
            >
              {said}
            </mark>
            {after}
          </p>
        );
      })}
    </figure>
  );
}
