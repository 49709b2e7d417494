import { useMemo } from 'preact/hooks';
import type { Analysis } from '../utils/core/article/analysis';
import type { Article } from '../utils/core/article/article';
import type { Span } from '../utils/core/article/span';
import type { Correction } from '../utils/core/thought/correct-speaker';
import { citationOf } from '../utils/core/views/citation';
import { type ExportFormat, exportReading } from '../utils/core/views/exports/export-reading';
import type { PlacedWords } from '../utils/core/views/place';
import { popupView } from '../utils/core/views/popup-view';
import type { QuoteView } from '../utils/core/views/quote-view';
import { addressesOfWords, bareAddress } from '../utils/core/views/text-fragment';
import { exportLabels } from './export-labels';
import type { WordActions } from './jump';
import { Masthead } from './masthead';
import { RelatedSection } from './related-section';
import { saveFile } from './save-file';
import { SpeechSection } from './speech-section';
import { SummarySection } from './summary-section';
import { TakeAlong } from './take-along';
import { useTexts } from './texts-context';
import { TimelineSection } from './timeline-section';

interface ReadingViewProps {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly today: string;
  /** Answers whether the words are still on the page. */
  readonly onJump: (words: PlacedWords) => Promise<boolean>;
  readonly onFindUnique: (wanted: readonly string[]) => Promise<number>;
  readonly onCopy: (text: string) => void;
  readonly onCorrect: (quote: Span, correction: Correction) => void;
}

/** A finished reading, in the order in which a reader asks: what is it, what does it say, who says so, when, what else. */
export function ReadingView({
  article,
  analysis,
  today,
  onJump,
  onFindUnique,
  onCopy,
  onCorrect,
}: ReadingViewProps) {
  const texts = useTexts();
  const view = useMemo(() => popupView(article, analysis, today), [article, analysis, today]);
  const cite = async (quote: QuoteView, speaker: string | null) => {
    const ways = addressesOfWords(article, quote.span);
    const right = ways[await onFindUnique(ways.map(({ words }) => words))];
    onCopy(citationOf(article, quote, speaker, right?.address ?? bareAddress(article)));
  };
  const actions: WordActions = {
    language: view.language,
    direction: view.direction,
    onJump,
    onCopy: cite,
    speakers: analysis.speakers.map(({ name }) => name),
    onCorrect: ({ span }, correction) => onCorrect(span, correction),
  };
  const fileOf = (format: ExportFormat) =>
    exportReading(format, article, analysis, exportLabels(texts), today);
  return (
    <>
      <Masthead view={view} />
      <SummarySection view={view} actions={actions} />
      <SpeechSection view={view} actions={actions} />
      <TimelineSection view={view} actions={actions} />
      <RelatedSection view={view} />
      <TakeAlong
        onCopy={(format) => onCopy(fileOf(format).content)}
        onSave={(format) => saveFile(fileOf(format))}
      />
    </>
  );
}
