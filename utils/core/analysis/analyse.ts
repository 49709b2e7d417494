import type { Analysis } from '../article/analysis';
import type { Article } from '../article/article';
import type { LanguagePack } from '../language/pack';
import { sentencesOf } from '../language/sentences';
import { findSpeech } from './speech/find-speech';
import { summarise } from './summary/summarise';
import type { SummaryLength } from './summary/summary-length';
import { buildTimeline } from './timeline/build-timeline';

/** What a reader may choose about the analysis. */
export interface AnalysisOptions {
  readonly summaryLength: SummaryLength;
}

/** Reads one article: who said what, what it comes to, and when. `pack` is `null` for a language without one. */
export function analyse(article: Article, pack: LanguagePack | null, options: AnalysisOptions): Analysis {
  const sentences = sentencesOf(article, pack);
  const timeline = buildTimeline(article, sentences, pack);
  const speech = findSpeech(article, sentences, pack);
  return {
    ...speech,
    ...summarise(article, sentences, speech.quotes, pack, options.summaryLength),
    timeline,
    related: article.related,
  };
}
