import type { Analysis, Quote, QuoteKind } from '../article/analysis';
import type { Article } from '../article/article';
import { type Place, placesOf } from './place';

/** One quotation as the page marks it. */
export interface Mark {
  readonly kind: QuoteKind;
  /** Index of the speaker; `null` where nobody is named. */
  readonly speaker: number | null;
  /** A quotation may run over the end of a block. */
  readonly places: readonly Place[];
}

/** What the page is to mark, in reading order. Reported speech stands among the quotations. */
export interface HighlightView {
  readonly marks: readonly Mark[];
}

/** The marks of an analysis, as blocks of the page and offsets inside them. */
export function highlightView(article: Article, analysis: Analysis): HighlightView {
  const spoken: readonly Quote[] = [...analysis.quotes, ...analysis.reported];
  return {
    marks: spoken
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((quote) => ({
        kind: quote.kind,
        speaker: quote.attribution?.speaker ?? null,
        places: placesOf(article, quote),
      }))
      .filter(({ places }) => places.length > 0),
  };
}
