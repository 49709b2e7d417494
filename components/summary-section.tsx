import type { PopupView } from '../utils/core/views/popup-view';
import { Jump, type WordActions } from './jump';
import { Section } from './section';
import './summary-section.css';
import { useTexts } from './texts-context';

const TEXT_OF = { 'too-short': 'tooShort', 'no-sentences': 'noSentences' } as const;

interface SummarySectionProps {
  readonly view: PopupView;
  readonly actions: WordActions;
}

/** The article in a few of its own sentences, each a way to its place. */
export function SummarySection({ view, actions }: SummarySectionProps) {
  const { t } = useTexts();
  return (
    <Section title={t('summary.title')}>
      {view.noSummary && <p class="quiet">{t(`summary.${TEXT_OF[view.noSummary]}`)}</p>}
      <ul class="summary-list">
        {view.summary.map((sentence) => (
          <li key={sentence.text}>
            <Jump snippet={sentence} actions={actions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
