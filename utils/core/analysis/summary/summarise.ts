import type { NoSummaryReason, Quote } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { chooseSentences } from './choose-sentences';
import { describeSentences } from './sentence-facts';
import { type SummaryLength, summaryCount } from './summary-length';
import { weightsFor } from './summary-weights';

/** A summary, or the reason why there is none. */
export interface Summary {
  readonly summary: readonly Span[];
  readonly noSummary: NoSummaryReason | null;
}

/** Finds the sentences of the article that tell its news best, in its order. `sentences` holds those of each block. */
export function summarise(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotes: readonly Quote[],
  pack: LanguagePack | null,
  length: SummaryLength,
): Summary {
  const text = describeSentences(article, sentences, quotes, pack);
  const words = text.facts.reduce((sum, sentence) => sum + sentence.words, 0);
  const count = summaryCount(words, text.facts.length, length);
  if (count === 0) return { summary: [], noSummary: 'too-short' };
  const chosen = chooseSentences(text, count, weightsFor(article.form));
  return {
    summary: chosen.flatMap((index) => text.facts[index]?.span ?? []),
    noSummary: chosen.length > 0 ? null : 'no-sentences',
  };
}
