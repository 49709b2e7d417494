import { linkShareOf } from '../../article/link-share';
import type { PageBlock, PageSnapshot } from '../../article/page-snapshot';
import { weightOf } from './weight';

/** One block with what is often asked of it. */
export interface TreeBlock {
  readonly index: number;
  readonly block: PageBlock;
  /** Numbers of its own element and of those above, nearest first. */
  readonly path: readonly number[];
  readonly weight: number;
  /** Share of its text that stands in links, 0 to 1. */
  readonly linkShare: number;
  readonly isHeading: boolean;
}

/** The page's blocks as a tree of elements, with the weight of the text that each element holds. */
export interface PageTree {
  readonly page: PageSnapshot;
  readonly blocks: readonly TreeBlock[];
  /** Weight of all text in an element, by its number. */
  readonly weights: ReadonlyMap<number, number>;
  /** Index of the headline's block; `null` where the page shows none. */
  readonly headline: number | null;
  /** Numbers of the elements that hold the headline. */
  readonly aroundHeadline: ReadonlySet<number>;
}

/** Weighs every block and every element of a page. */
export function buildTree(page: PageSnapshot, headline: number | null): PageTree {
  const blocks = page.blocks.map((block, index) => ({
    index,
    block,
    path: [block.element, block.container, ...block.above].filter((number) => number >= 0),
    weight: weightOf(block.text),
    linkShare: linkShareOf(block),
    isHeading: /^h[1-6]$/u.test(block.tag),
  }));
  return {
    page,
    blocks,
    weights: weighElements(blocks, ({ weight }) => weight),
    headline,
    aroundHeadline: new Set(headline === null ? [] : blocks[headline]?.path),
  };
}

/** What the elements hold of some blocks, by element number. */
export function weighElements(
  blocks: readonly TreeBlock[],
  measure: (block: TreeBlock) => number,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const block of blocks) {
    const value = measure(block);
    if (value === 0) continue;
    for (const number of block.path) weights.set(number, (weights.get(number) ?? 0) + value);
  }
  return weights;
}
