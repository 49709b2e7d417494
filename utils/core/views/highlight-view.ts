import type { Analysis, Quote, QuoteKind } from '../article/analysis';
import type { Article } from '../article/article';
import { textOf } from '../article/span';
import { type PlacedWords, placesOf } from './place';
import { sayingOf } from './quote-view';

/** One quotation as the page marks it, and what its card says. */
export interface Mark extends PlacedWords {
  readonly kind: QuoteKind;
  /** Index of the speaker; `null` where nobody is named. */
  readonly speaker: number | null;
  /** The article's words that decided who speaks. */
  readonly saying: string | null;
  readonly via: string | null;
}

/** What the page is to mark, in reading order. Reported speech stands among the quotations. */
export interface HighlightView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly speakers: readonly { readonly name: string; readonly role: string | null }[];
  readonly marks: readonly Mark[];
}

/** The marks of an analysis, as blocks of the page and offsets inside them. */
export function highlightView(article: Article, analysis: Analysis): HighlightView {
  const spoken: readonly Quote[] = [...analysis.quotes, ...analysis.reported];
  return {
    language: article.language,
    direction: article.direction,
    speakers: analysis.speakers.map(({ name, role }) => ({ name, role })),
    marks: spoken
      .toSorted((a, b) => a.start - b.start || b.end - a.end)
      .map((quote) => ({
        kind: quote.kind,
        speaker: quote.attribution?.speaker ?? null,
        saying: sayingOf(article, quote),
        via: quote.attribution?.via ?? null,
        text: textOf(article.text, quote),
        places: placesOf(article, quote),
      }))
      .filter(({ places }) => places.length > 0),
  };
}
