import type { Quote } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';

/** How long a summary a reader wants. */
export type SummaryLength = 'short' | 'medium' | 'long';

const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 2, medium: 3, long: 5 };

/** The sentences of the article that tell its news best, in its order. */
export function summarise(
  article: Article,
  sentences: readonly (readonly Span[])[],
  _quotes: readonly Quote[],
  _pack: LanguagePack | null,
  length: SummaryLength,
): readonly Span[] {
  return article.blocks
    .flatMap((block, index) => (block.kind === 'paragraph' ? (sentences[index] ?? []) : []))
    .slice(0, SENTENCES[length]);
}
