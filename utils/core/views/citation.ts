import type { Article } from '../article/article';
import type { QuoteView } from './quote-view';

/** A quotation to paste elsewhere: the words, who said them, and a link that leads to their place. */
export function citationOf(
  article: Article,
  quote: QuoteView,
  speaker: string | null,
  address: string | null,
): string {
  return [
    quote.kind === 'indirect' ? quote.text : `“${quote.text}”`,
    speaker && `— ${speaker}`,
    article.title,
    article.siteName,
    address,
  ]
    .filter(Boolean)
    .join('\n');
}
