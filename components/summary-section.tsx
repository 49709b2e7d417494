import type { PopupView } from '../utils/core/views/popup-view';
import { Jump, type OnJump } from './jump';
import { Section } from './section';
import './summary-section.css';
import { useTexts } from './texts-context';

interface SummarySectionProps {
  readonly view: PopupView;
  readonly onJump: OnJump;
}

/** The article in a few of its own sentences, each a way to its place. */
export function SummarySection({ view, onJump }: SummarySectionProps) {
  const { t } = useTexts();
  return (
    <Section title={t('summary.title')}>
      {view.summary.length === 0 && <p class="quiet">{t('summary.none')}</p>}
      <ul class="summary-list">
        {view.summary.map((sentence) => (
          <li key={sentence.text}>
            <Jump snippet={sentence} language={view.language} direction={view.direction} onJump={onJump} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
