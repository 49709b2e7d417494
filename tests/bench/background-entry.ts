import { analyse } from '../../utils/core/analysis/analyse';
import { summarise } from '../../utils/core/analysis/summary/summarise';
import { buildTimeline } from '../../utils/core/analysis/timeline/build-timeline';
import type { Quote } from '../../utils/core/article/analysis';
import type { Article } from '../../utils/core/article/article';
import type { PackedSnapshot } from '../../utils/core/article/packed-snapshot';
import { pageTables } from '../../utils/core/language/page-tables';
import { packFor } from '../../utils/core/language/registry';
import { sentencesOf } from '../../utils/core/language/sentences';
import { readPage } from '../../utils/core/reading/read-page';
import { readText } from '../../utils/core/reading/read-text';
import { countWords } from '../../utils/core/views/count-words';

const OPTIONS = { summaryLength: 'medium' } as const;

export interface AnalysisTime {
  readonly words: number;
  /** Milliseconds to choose the article from the snapshot, to analyse it, and what of that is not speech. */
  readonly choose: number;
  readonly analyse: number;
  readonly withoutSpeech: number;
}

export interface ReadingTime {
  readonly ms: number;
  /** `article`, or the reason why there is none. */
  readonly outcome: string;
}

/** Times all that becomes of one snapshot, whatever the page is. */
export function timeReading(snapshot: PackedSnapshot): ReadingTime {
  const start = performance.now();
  const reading = readPage(snapshot, pageTables);
  if (reading.isArticle) analyse(reading.article, packFor(reading.article.language), OPTIONS);
  return { ms: performance.now() - start, outcome: reading.isArticle ? 'article' : reading.reason };
}

/** Times one snapshot on its way to an analysis; `null` where it holds no article. */
export function timeAnalysis(snapshot: PackedSnapshot): AnalysisTime | null {
  const start = performance.now();
  const reading = readPage(snapshot, pageTables);
  const choose = performance.now() - start;
  return reading.isArticle ? { ...timeArticle(reading.article), choose } : null;
}

/** Times the analysis of one long plain text. */
export function timeText(text: string, lang: string): AnalysisTime | null {
  const reading = readText({ text, lang });
  return reading.isArticle ? { ...timeArticle(reading.article), choose: 0 } : null;
}

function timeArticle(article: Article): Omit<AnalysisTime, 'choose'> {
  const start = performance.now();
  const { quotes } = analyse(article, packFor(article.language), OPTIONS);
  const analysed = performance.now();
  analyseWithoutSpeech(article, quotes);
  const end = performance.now();
  return { words: countWords(article).wordCount, analyse: analysed - start, withoutSpeech: end - analysed };
}

/** Sentences, dates and summary once more, with the quotes that are known. */
function analyseWithoutSpeech(article: Article, quotes: readonly Quote[]): void {
  const pack = packFor(article.language);
  const sentences = sentencesOf(article, pack);
  buildTimeline(article, sentences, pack);
  summarise(article, sentences, quotes, pack, OPTIONS.summaryLength);
}
