import type { Analysis, Quote } from '../article/analysis';
import type { Span } from '../article/span';
import { highlightView } from '../views/highlight-view';
import { READER_RULE } from '../views/quote-view';
import type { Thought } from './think';

/** Who said it, as the reader knows: one of the article's speakers, somebody who cannot be named, or nobody at all. */
export type Correction = { readonly speaker: number | null } | 'nobody-speaks';

/** A reading in which the reader has put one quotation right. */
export function correctSpeaker(thought: Thought, span: Span, correction: Correction): Thought {
  const put = (quote: Quote) =>
    quote.start === span.start && quote.end === span.end ? correctQuote(quote, correction) : quote;
  const analysis: Analysis = {
    ...thought.analysis,
    quotes: thought.analysis.quotes.map(put),
    reported: thought.analysis.reported.map(put),
  };
  return { article: thought.article, analysis, view: highlightView(thought.article, analysis) };
}

function correctQuote(quote: Quote, correction: Correction): Quote {
  const speaker = correction === 'nobody-speaks' ? null : correction.speaker;
  const kind = quote.kind === 'words' ? 'direct' : quote.kind;
  return {
    ...quote,
    kind: correction === 'nobody-speaks' ? 'words' : kind,
    attribution: speaker === null ? null : { speaker, mention: null, via: quote.attribution?.via ?? null },
    confidence: 1,
    evidence: { rule: READER_RULE, score: 1 },
  };
}
