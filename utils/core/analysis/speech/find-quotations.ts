import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { findMarked } from './find-marked';
import type { Quotation } from './quotation';

/** Finds what stands between quote marks, in the order of the text. `sentences` holds the sentences of each block. */
export function findQuotations(
  article: Article,
  _sentences: readonly (readonly Span[])[],
  pack: LanguagePack | null,
): readonly Quotation[] {
  let group = -1;
  return findMarked(article, pack?.quotations ?? null).map(({ continues, ...marked }) => {
    if (!continues) group++;
    return { ...marked, kind: 'direct', group };
  });
}
