import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import type { Quotation } from './quotation';

/** Finds what stands between quote marks, in the order of the text. `sentences` holds the sentences of each block. */
export function findQuotations(
  article: Article,
  _sentences: readonly (readonly Span[])[],
  _pack: LanguagePack | null,
): readonly Quotation[] {
  return article.blocks.flatMap((block, index) =>
    [...article.text.slice(block.start, block.end).matchAll(/[“"«]([^“”"«»]+)[”"»]/gu)].map(
      (found): Quotation => ({
        start: block.start + found.index + 1,
        end: block.start + found.index + found[0].length - 1,
        kind: 'direct',
        group: block.start + found.index,
        block: index,
        marks: { start: block.start + found.index, end: block.start + found.index + found[0].length },
        depth: 0,
      }),
    ),
  );
}
