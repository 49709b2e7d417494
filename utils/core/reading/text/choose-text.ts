import type { BlockKind } from '../../article/article';
import { closesSentence } from '../../article/closes-sentence';
import type { PageSnapshot } from '../../article/page-snapshot';
import type { Span } from '../../article/span';
import type { PageTable } from '../../language/page-table';
import { type LinkedData, namesOf, textsOf } from '../linked-data';
import { ownAddressOf } from '../page-address';
import { metasOf } from '../page-meta';
import { chooseBody } from './choose-body';
import { findHeadline } from './find-headline';
import { findSeeds } from './find-seeds';
import { findStandfirst } from './find-standfirst';
import { isPageLine, pageLinesOf } from './is-page-line';
import { withoutPageBoxes } from './page-boxes';
import { buildTree, type TreeBlock } from './page-tree';
import { storyParts } from './story-parts';
import { endAtRule, trimEnds } from './trim-ends';

/** The article's blocks in reading order, each with the page block that it was read from. */
export interface ChosenBlock {
  readonly item: TreeBlock;
  readonly kind: BlockKind;
  /** The stretch of the block's text that was chosen. */
  readonly part: Span;
}

const MAX_CROSSHEAD_WEIGHT = 100;
const VOUCHED_KEY_LENGTH = 40;
const AUTHOR_NAMES = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'];

/** Chooses headline, standfirst and text from what a page shows. */
export function chooseText(
  page: PageSnapshot,
  linked: LinkedData,
  tables: readonly PageTable[],
): readonly ChosenBlock[] {
  const stated = textsOf(linked.article, 'articleBody')
    .map((text) => wordsOf(text))
    .join(' ');
  const tree = buildTree(page, findHeadline(page, textsOf(linked.article, 'headline')));
  const seeds = findSeeds(tree, ({ block }) => {
    const key = wordsOf(block.text).slice(0, VOUCHED_KEY_LENGTH);
    return key.length === VOUCHED_KEY_LENGTH && stated.includes(key);
  });
  const lines = pageLinesOf(tables);
  const authors = [...namesOf(linked, linked.article, 'author'), ...metasOf(page, AUTHOR_NAMES)];
  const text = endAtRule(withoutPageBoxes(tree, chooseBody(tree, seeds), lines)).filter(
    ({ block }) => !isPageLine(block.text, lines),
  );
  const body = trimEnds(text, authors);
  const standfirst = findStandfirst(tree, body, textsOf(linked.article, 'description'));
  const headline = tree.headline === null ? undefined : tree.blocks[tree.headline];
  const own = ownAddressOf(page);
  return [
    ...(headline ? [whole(headline, 'headline')] : []),
    ...(standfirst ? [whole(standfirst, 'standfirst')] : []),
    ...body
      .filter((item) => item !== standfirst && item !== headline)
      .flatMap((item) =>
        storyParts(page, item.index, lines, own).map((part) => ({ item, kind: kindOf(item), part })),
      ),
  ];
}

/** Takes the blocks that a reader has chosen, as they stand, in place of a choice of ours. */
export function takeBlocks(page: PageSnapshot, indexes: readonly number[]): readonly ChosenBlock[] {
  const wanted = new Set(indexes);
  const { blocks } = buildTree(page, null);
  return blocks.filter(({ index }) => wanted.has(index)).map((item) => whole(item, kindOf(item)));
}

function whole(item: TreeBlock, kind: BlockKind): ChosenBlock {
  return { item, kind, part: { start: 0, end: item.block.text.length } };
}

function wordsOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Many pages set a crosshead as a short paragraph in bold. */
function kindOf({ block, isHeading, weight }: TreeBlock): BlockKind {
  const isBoldLine =
    block.emphasis === 'strong' && weight <= MAX_CROSSHEAD_WEIGHT && !closesSentence(block.text);
  if (isHeading || (isBoldLine && block.tag !== 'li')) return 'crosshead';
  if (block.within.includes('blockquote')) return 'block-quote';
  return block.tag === 'li' ? 'list-item' : 'paragraph';
}
