import { closesSentence } from '../../article/closes-sentence';
import { proseValue, type Seeds } from './find-seeds';
import type { PageTree, TreeBlock } from './page-tree';
import { standsApart } from './stands-apart';

/** An element with this share of the article is its place. */
const MIN_HOME_SHARE = 0.35;
/** A container or a way of setting paragraphs with this share of the article is typical of it. */
const MIN_TYPICAL_SHARE = 0.12;
const MAX_LINK_SHARE = 0.8;
/** A short line that is mostly a link leads to another story: "(See also: …)". */
const MAX_LINE_LINK_SHARE = 0.6;
const MAX_LINK_LINE_WEIGHT = 220;
const MAX_WORDS_BESIDE_LINK = 24;
/** How far above a block its typical container may stand: a list item is two steps away. */
const MAX_STEPS = 5;
/** A picture's caption is shorter than this. */
const MAX_CAPTION_WEIGHT = 350;
/** How far above a caption the box may stand that it shares with its picture. */
const CAPTION_STEPS = 3;
/** Behind the first names of an element stand those that set it apart from others of its kind. */
const TELLING_NAMES = 2;
const MAX_REPEATED_WEIGHT = 120;
const MIN_LINKED_WEIGHT = 100;

/** The blocks of the article's text, in reading order: the seeds, what is like them and what stands among them. */
export function chooseBody(tree: PageTree, seeds: Seeds): readonly TreeBlock[] {
  const { headline } = tree;
  const isTypical = typicalOf(tree, seeds);
  const isHome = (number: number) => (seeds.weights.get(number) ?? 0) >= seeds.total * MIN_HOME_SHARE;
  const repeated = repeatedTexts(tree.blocks.filter(({ path }) => path.some(isHome)));
  const opening = headline !== null && headline < seeds.last ? headline : -1;
  const seen = new Set<string>();
  return tree.blocks.filter((item) => {
    const { block, index, path } = item;
    if (index <= opening || index === headline || isLinkLine(item)) return false;
    if (item.weight < MAX_REPEATED_WEIGHT && (repeated.get(block.text) ?? 0) > 1) return false;
    if (seen.has(block.text) || block.within.includes('aria-hidden') || standsApart(tree, item, isHome))
      return false;
    const isSeed = seeds.indices.has(index);
    const isNear = isTypical.container(path.slice(1, MAX_STEPS));
    const isLike = isNear || (path.some(isHome) && isTypical.setting(item));
    const isAmong = index > seeds.first && index < seeds.last;
    const isShortParagraph = block.tag === 'p' && isTypical.container([block.container]);
    const isText =
      isSeed ||
      (isLike && proseValue(item) > 0) ||
      isLinkedParagraph(item, isTypical.container) ||
      (isAmong && (block.kept || (isNear && /^(?:h[2-6]|li)$/u.test(block.tag)) || isShortParagraph));
    if (!isText || isCaption(tree, item, isHome)) return false;
    seen.add(block.text);
    return true;
  });
}

/** A whole sentence, most of it a link, that stands beside the paragraphs of the text. */
function isLinkedParagraph(
  { block, weight }: TreeBlock,
  isTypical: (path: readonly number[]) => boolean,
): boolean {
  return (
    block.tag === 'p' &&
    weight >= MIN_LINKED_WEIGHT &&
    closesSentence(block.text) &&
    isTypical([block.container])
  );
}

/** The containers that hold much of the article, and the ways in which its paragraphs are set. */
function typicalOf(tree: PageTree, { indices, total }: Seeds) {
  const containers = new Map<number, number>();
  const settings = new Map<string, number>();
  for (const index of indices) {
    const item = tree.blocks[index];
    if (!item) continue;
    const value = proseValue(item);
    containers.set(item.block.container, (containers.get(item.block.container) ?? 0) + value);
    const setting = settingOf(tree, item);
    settings.set(setting, (settings.get(setting) ?? 0) + value);
  }
  const isMuch = (value = 0) => value >= total * MIN_TYPICAL_SHARE;
  return {
    container: (path: readonly number[]) => path.some((number) => isMuch(containers.get(number))),
    setting: (item: TreeBlock) => isMuch(settings.get(settingOf(tree, item))),
  };
}

/** How a block is set: the tags of its element and its container, and the first of their names that are no numbers. */
function settingOf({ page }: PageTree, { path }: TreeBlock): string {
  return path
    .slice(0, 2)
    .flatMap((number) => {
      const { tag = '', names = '' } = page.elements[number] ?? {};
      return [
        tag,
        ...names
          .split(' ')
          .filter((name) => !/\d/u.test(name))
          .slice(0, TELLING_NAMES),
      ];
    })
    .join(' ');
}

/** A line that stands on the page more than once is a label or a button, and no sentence of the story. */
function repeatedTexts(blocks: readonly TreeBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block, weight } of blocks) {
    if (weight < MAX_REPEATED_WEIGHT) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  }
  return counts;
}

function isLinkLine({ linkShare, weight }: TreeBlock): boolean {
  if (linkShare > MAX_LINK_SHARE) return true;
  const beside = weight * (1 - linkShare);
  return linkShare > MAX_LINE_LINK_SHARE && weight <= MAX_LINK_LINE_WEIGHT && beside <= MAX_WORDS_BESIDE_LINK;
}

/** A short text right behind a picture, in a box that holds little else. */
function isCaption(
  { page, weights }: PageTree,
  { block, path, weight, isHeading }: TreeBlock,
  isHome: (number: number) => boolean,
): boolean {
  if (!block.afterPicture || isHeading || weight > MAX_CAPTION_WEIGHT) return false;
  return path
    .slice(0, CAPTION_STEPS)
    .some(
      (number) =>
        (page.elements[number]?.pictures ?? 0) > 0 &&
        !isHome(number) &&
        (weights.get(number) ?? 0) <= MAX_CAPTION_WEIGHT,
    );
}
