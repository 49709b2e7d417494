import { type PageTree, type TreeBlock, weighElements } from './page-tree';
import { standsApart } from './stands-apart';

const MIN_PROSE_WEIGHT = 60;
const MAX_PROSE_LINK_SHARE = 0.5;
/** An element with this share of a page's prose is the place of its article. */
const MIN_HOME_SHARE = 0.35;
/** Readability's choice stands while it holds this share of the prose in one place; less is a notice or a byline. */
const MIN_KEPT_SHARE = 0.4;
/** An element belongs to the way down to the article while it holds this share of the prose around it. */
const MIN_DESCENT_SHARE = 0.6;
const MIN_SINGLE_SHARE = 0.3;
/** The page's own data vouches for an article when this much of its text is found among the blocks. */
const MIN_VOUCHED_WEIGHT = 400;

/** The paragraphs that are surely the article's, from which the rest of it is told. */
export interface Seeds {
  readonly indices: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** What the elements hold of the seeds. */
  readonly weights: ReadonlyMap<number, number>;
}

/** What a block counts as running text: nothing, if it is short, a heading or a row of links. */
export function proseValue({ weight, linkShare, isHeading }: TreeBlock): number {
  if (isHeading || weight < MIN_PROSE_WEIGHT || linkShare > MAX_PROSE_LINK_SHARE) return 0;
  return weight * (1 - linkShare);
}

/**
 * Finds the article's paragraphs: those that the page's own data quotes, else Readability's choice, else, where that is
 * far smaller than the text in one place of the page, the text in that place.
 */
export function findSeeds(tree: PageTree, isVouched: (block: TreeBlock) => boolean): Seeds {
  const prose = tree.blocks.filter((block) => proseValue(block) > 0);
  const vouched = prose.filter(isVouched);
  if (sumOf(vouched) >= MIN_VOUCHED_WEIGHT) return seedsOf(vouched);
  const weights = weighElements(prose, proseValue);
  const total = sumOf(prose);
  const isArticle = (number: number) => tree.page.elements[number]?.tag === 'article';
  const isHome = (number: number) =>
    tree.aroundHeadline.has(number) || (weights.get(number) ?? 0) >= total * MIN_HOME_SHARE;
  const single = prose.filter((block) => !standsApart(tree, block, isHome));
  // a live blog is told in many small articles
  const many = prose.filter(
    (block) => !standsApart(tree, block, (number) => isHome(number) || isArticle(number)),
  );
  const candidates = sumOf(single) >= sumOf(many) * MIN_SINGLE_SHARE ? single : many;
  const own = descend(candidates);
  const kept = candidates.filter(({ block }) => block.kept);
  return seedsOf(sumOf(kept) >= sumOf(own) * MIN_KEPT_SHARE ? kept : own);
}

/** Goes down from the page to the smallest element that still holds most of the prose above it. */
function descend(candidates: readonly TreeBlock[]): readonly TreeBlock[] {
  const weights = weighElements(candidates, proseValue);
  let inside = candidates;
  let weight = sumOf(candidates);
  const passed = new Set<number>();
  for (;;) {
    const containers = new Set(inside.flatMap(({ path }) => path.slice(1)));
    let next = -1;
    let nextWeight = weight * MIN_DESCENT_SHARE;
    for (const number of containers) {
      const held = weights.get(number) ?? 0;
      if (!passed.has(number) && held >= nextWeight) [next, nextWeight] = [number, held];
    }
    if (next < 0) return inside;
    passed.add(next);
    inside = inside.filter(({ path }) => path.includes(next));
    weight = nextWeight;
  }
}

function seedsOf(blocks: readonly TreeBlock[]): Seeds {
  return {
    indices: new Set(blocks.map(({ index }) => index)),
    first: blocks[0]?.index ?? -1,
    last: blocks.at(-1)?.index ?? -1,
    total: sumOf(blocks),
    weights: weighElements(blocks, proseValue),
  };
}

function sumOf(blocks: readonly TreeBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseValue(block), 0);
}
