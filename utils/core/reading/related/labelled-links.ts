import { linkShareOf } from '../../article/link-share';
import type { PageBlock } from '../../article/page-snapshot';
import { isSameAddress } from '../page-address';
import { labelBefore, labelIn, splitLabel } from './list-labels';
import { isStoryText, type LinkSearch, type Recommendation } from './recommendation';
import { isTitle, storyLinksOf } from './story-link';

/** Blocks in a row without a link that a list may hold: rubric, day, writer, teaser. */
const MAX_GAP = 4;
const MAX_LISTED = 30;
const MIN_LINKED_SHARE = 0.6;

/** "Read also: Ferry sinks off Tanga", as a line of its own or inside a paragraph. */
export function labelledInBlock({ page, labels, own }: LinkSearch, index: number): readonly Recommendation[] {
  let label: string | null = null;
  return storyLinksOf(page, index, own).flatMap((link) => {
    const split = splitLabel(link.title, labels.related);
    // one label may announce several links, as long as no words of the story part them
    const isContinued = label !== null && !/\p{L}{4}/u.test(link.lead);
    label = split.label ?? labelBefore(link.lead, labels.related)?.label ?? (isContinued ? label : null);
    return label && isTitle(split.title)
      ? [{ link: { ...link, title: split.title }, label, isAnnounced: true }]
      : [];
  });
}

/** The links below a label, as far as its box and its list go. */
export function listBelow(search: LinkSearch, at: number, label: string | null): readonly Recommendation[] {
  const { page, labels, own } = search;
  const boxes = boxesOf(page.blocks[at] as PageBlock);
  const found: Recommendation[] = [];
  let box: number | undefined;
  let gap = 0;
  for (let index = at + 1; index < page.blocks.length; index++) {
    const block = page.blocks[index] as PageBlock;
    if (box !== undefined && !boxesOf(block).includes(box)) break;
    if (isStoryText(search, index)) break;
    if (labelIn(block.text, labels.other) || labelIn(block.text, labels.related)) break;
    const isLinked = linkShareOf(block) >= MIN_LINKED_SHARE;
    // buttons that turn the pages of a list lead to the page itself and stand outside the list
    if (isLinked && block.links.some(({ href }) => !isSameAddress(href, own))) {
      box ??= boxes.find((number) => boxesOf(block).includes(number));
    }
    const links = isLinked ? storyLinksOf(page, index, own) : [];
    gap = links.length > 0 ? 0 : gap + 1;
    found.push(...links.map((link) => ({ link, label, isAnnounced: true })));
    if (gap > MAX_GAP || found.length >= MAX_LISTED) break;
  }
  return found;
}

function boxesOf({ element, container, above }: PageBlock): readonly number[] {
  return [element, container, ...above];
}
