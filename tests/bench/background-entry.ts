import { analyse } from '../../utils/core/analysis/analyse';
import type { PageSnapshot } from '../../utils/core/article/page-snapshot';
import { packFor, packs } from '../../utils/core/language/registry';
import { readPage } from '../../utils/core/reading/read-page';
import { readText } from '../../utils/core/reading/read-text';
import { countWords } from '../../utils/core/views/count-words';

const OPTIONS = { summaryLength: 'medium' } as const;

export interface AnalysisTime {
  readonly words: number;
  /** Milliseconds to choose the article from the snapshot, and to analyse it. */
  readonly choose: number;
  readonly analyse: number;
}

/** Times one snapshot on its way to an analysis; `null` where it holds no article. */
export function timeAnalysis(snapshot: PageSnapshot): AnalysisTime | null {
  const start = performance.now();
  const reading = readPage(snapshot, packs);
  const chosen = performance.now();
  if (!reading.isArticle) return null;
  analyse(reading.article, packFor(reading.article.language), OPTIONS);
  const end = performance.now();
  return { words: countWords(reading.article).wordCount, choose: chosen - start, analyse: end - chosen };
}

/** Times the analysis of one long plain text. */
export function timeText(text: string, lang: string): AnalysisTime | null {
  const reading = readText({ text, lang });
  if (!reading.isArticle) return null;
  const start = performance.now();
  analyse(reading.article, packFor(lang), OPTIONS);
  const end = performance.now();
  return { words: countWords(reading.article).wordCount, choose: 0, analyse: end - start };
}
