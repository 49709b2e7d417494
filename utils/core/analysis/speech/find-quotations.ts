import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { collectMarked } from './collect-marked';
import { cueFinderOf } from './find-cue';
import { joinGroups } from './join-groups';
import type { Quotation } from './quotation';
import { tellKinds } from './tell-kinds';

/** Finds what stands between quote marks, in the order of the text. `sentences` holds the sentences of each block. */
export function findQuotations(
  article: Article,
  sentences: readonly (readonly Span[])[],
  pack: LanguagePack | null,
): readonly Quotation[] {
  const marked = collectMarked(article, pack);
  const kinds = tellKinds(article, sentences, marked, pack);
  const groups = joinGroups(article, marked, kinds, cueFinderOf(article.language, pack));
  return marked.map(({ start, end, block, marks, depth }, index) => ({
    start,
    end,
    kind: kinds[index] ?? 'words',
    group: groups[index] ?? index,
    block,
    marks,
    depth,
  }));
}
