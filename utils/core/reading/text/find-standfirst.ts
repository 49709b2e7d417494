import { metaOf } from '../page-meta';
import { titleKey } from '../page-title';
import { isNamedStandfirst } from './element-names';
import type { PageTree, TreeBlock } from './page-tree';
import { standsApart } from './stands-apart';

const DESCRIPTION_NAMES = ['og:description', 'description', 'twitter:description'];
/** Metadata often cut a description short; so much of its beginning must agree. */
const MIN_COMMON_KEY = 40;
const MIN_WEIGHT = 40;
const MAX_WEIGHT = 900;
const MAX_LINK_SHARE = 0.5;

/** What speaks for a line's being the standfirst. */
const POINTS = { described: 8, named: 4, inHeadlineBox: 2, set: 1 };
/** How far above headline and line the box may stand that holds both. */
const MAX_STEPS = 4;

/**
 * The standfirst: a line between headline and text that the page's metadata repeat as its description, that is named as
 * one, or that stands in the headline's own box. `body` is the chosen text, whose first paragraph may be the standfirst.
 */
export function findStandfirst(
  tree: PageTree,
  body: readonly TreeBlock[],
  stated: readonly string[],
): TreeBlock | null {
  const [first, second] = body.filter(({ isHeading }) => !isHeading);
  if (!first) return null;
  const descriptions = [...stated, ...DESCRIPTION_NAMES.map((name) => metaOf(tree.page, [name]) ?? '')].map(
    titleKey,
  );
  const from = tree.headline !== null && tree.headline < first.index ? tree.headline + 1 : first.index;
  let best: TreeBlock | null = null;
  let bestPoints = 0;
  for (const item of tree.blocks.slice(from, first.index + 1)) {
    if (!isSentenceLike(item)) continue;
    if (item === first && second && isSetAlike(tree, first, second)) continue;
    const points = pointsOf(tree, item, first, descriptions);
    if (points > bestPoints) [best, bestPoints] = [item, points];
  }
  return best;
}

/** Many pages repeat the first paragraph of the text as their description: set like the second, it is text. */
function isSetAlike(tree: PageTree, first: TreeBlock, second: TreeBlock): boolean {
  const [names, otherNames] = [first, second].map(
    ({ block }) => tree.page.elements[block.element]?.names ?? '',
  );
  return (
    first.block.tag === second.block.tag &&
    first.block.container === second.block.container &&
    names === otherNames
  );
}

function pointsOf(
  tree: PageTree,
  item: TreeBlock,
  first: TreeBlock,
  descriptions: readonly string[],
): number {
  const isDescribed = isDescription(titleKey(item.block.text), descriptions);
  if (
    item !== first &&
    (isDescribed ? isCaption(item) : standsApart(tree, item, (number) => tree.aroundHeadline.has(number)))
  )
    return 0;
  const points =
    (isDescribed ? POINTS.described : 0) +
    (item.path.slice(0, MAX_STEPS).some((number) => isNamed(tree, number)) ? POINTS.named : 0);
  if (item === first) return points;
  const isInBox = item.path
    .slice(1, MAX_STEPS)
    .some((number) => tree.aroundHeadline.has(number) && !first.path.includes(number));
  return points + (isInBox ? POINTS.inHeadlineBox : 0) + (/^h[2-4]$/u.test(item.block.tag) ? POINTS.set : 0);
}

/** Metadata also repeat the caption of the first picture, where a page has no standfirst. */
function isCaption({ block }: TreeBlock): boolean {
  return block.within.includes('figure') || block.within.includes('figcaption');
}

function isNamed(tree: PageTree, number: number): boolean {
  const isSmall = (tree.weights.get(number) ?? 0) < MAX_WEIGHT;
  return isSmall && isNamedStandfirst(tree.page.elements[number]?.names ?? '');
}

function isSentenceLike({ weight, linkShare, block }: TreeBlock): boolean {
  return (
    weight >= MIN_WEIGHT &&
    weight <= MAX_WEIGHT &&
    linkShare <= MAX_LINK_SHARE &&
    !block.within.includes('aria-hidden')
  );
}

function isDescription(key: string, descriptions: readonly string[]): boolean {
  return descriptions.some((description) => {
    const length = Math.min(key.length, description.length);
    return length >= MIN_COMMON_KEY && key.slice(0, MIN_COMMON_KEY) === description.slice(0, MIN_COMMON_KEY);
  });
}
