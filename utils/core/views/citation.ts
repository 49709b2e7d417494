import type { Article } from '../article/article';
import type { QuoteView } from './quote-view';
import { addressOfWords } from './text-fragment';

/** A quotation to paste elsewhere: the words, who said them, and a link that leads to their place. */
export function citationOf(article: Article, quote: QuoteView, speaker: string | null): string {
  return [
    quote.kind === 'indirect' ? quote.text : `“${quote.text}”`,
    speaker && `— ${speaker}`,
    article.title,
    article.siteName,
    addressOfWords(article, quote.span),
  ]
    .filter(Boolean)
    .join('\n');
}
