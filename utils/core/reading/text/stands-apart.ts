import { isNamedApart, isNamedNoArticle, isNamedText } from './element-names';
import type { PageTree, TreeBlock } from './page-tree';

const APART_TAGS = new Set(
  'article nav footer aside form dialog button figure figcaption label menu address caption'.split(' '),
);
/** An element with less text is a caption, a byline or a bar where it is so named; a larger one is a place of text. */
const MAX_SMALL_WEIGHT = 700;

/**
 * Whether a block stands in something apart from the text: a box, a bar, a caption, an advertisement. `isHome` tells
 * which elements hold the article; those are its place whatever they are called.
 */
export function standsApart(
  tree: PageTree,
  { path }: TreeBlock,
  isHome: (number: number) => boolean,
): boolean {
  const names = (number: number) => tree.page.elements[number]?.names ?? '';
  if (path.some((number) => isNamedNoArticle(names(number)) && !tree.aroundHeadline.has(number))) return true;
  for (const number of path) {
    if (isHome(number) || isNamedText(names(number))) return false;
    const isSmall = (tree.weights.get(number) ?? 0) < MAX_SMALL_WEIGHT;
    if (APART_TAGS.has(tree.page.elements[number]?.tag ?? '') || isNamedApart(names(number), isSmall))
      return true;
  }
  return false;
}
