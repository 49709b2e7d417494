import type { RelatedLink } from '../../article/article';
import type { PageBlock, PageSnapshot } from '../../article/page-snapshot';
import type { PageTable } from '../../language/page-table';
import type { ArticlePlace } from '../article-place';
import { ownAddressOf } from '../page-address';
import { bracketedIn } from './bracketed-links';
import { labelledInBlock, listBelow } from './labelled-links';
import { labelIn, listLabels } from './list-labels';
import { topicOf } from './page-topic';
import type { LinkSearch, Recommendation } from './recommendation';
import { isStoryText } from './recommendation';
import { unlabelledIn } from './unlabelled-links';

/** How far below the text a label may stand, in blocks: ads, sharing and comments lie between. */
const BLOCKS_BELOW = 80;
/** A list that follows the last paragraph at once belongs to the text. */
const BLOCKS_AT_END = 2;
/** An article recommends a few stories; a page with so many links to stories is a list or hostile. */
const MAX_FOUND = 300;
/** A label of other stories ends the search once so many follow it. */
const MIN_OTHER_LIST = 3;

/** The stories that the article itself recommends in its text or right below it, each once, in reading order. */
export function findRelatedLinks(
  page: PageSnapshot,
  place: ArticlePlace,
  tables: readonly PageTable[],
): readonly RelatedLink[] {
  const search: LinkSearch = { page, place, labels: listLabels(tables), own: ownAddressOf(page) };
  const isOnTopic = topicOf(page, place);
  const found: Recommendation[] = [];
  const end = Math.min(page.blocks.length, place.last + BLOCKS_BELOW);
  let isOtherList = false;
  for (let index = place.start; index < end && found.length < MAX_FOUND; index++) {
    const { tag, text } = page.blocks[index] as PageBlock;
    const label = isButton(tag) ? null : labelIn(text, search.labels.related);
    if (label || isStoryText(search, index)) isOtherList = false;
    else if (labelIn(text, search.labels.other)) isOtherList = true;
    const isBelow = index > place.last;
    // below the text, the first list of other stories ends what belongs to the article
    if (isOtherList && isBelow && listBelow(search, index, null).length >= MIN_OTHER_LIST) break;
    const list = linksAt(search, index, label, isOtherList);
    const isOfText = index <= place.last + BLOCKS_AT_END && list.some(({ isAnnounced }) => isAnnounced);
    if (isOfText || isOnTopic(list.map(({ link }) => link.title))) found.push(...list);
    index = Math.max(index, list.at(-1)?.link.index ?? 0);
  }
  return onceEach(found);
}

function linksAt(
  search: LinkSearch,
  index: number,
  label: string | null,
  isOtherList: boolean,
): readonly Recommendation[] {
  const inBlock = labelledInBlock(search, index);
  if (inBlock.length > 0) return inBlock;
  if (label) return listBelow(search, index, label);
  const bracketed = bracketedIn(search, index);
  if (bracketed.length > 0) return bracketed;
  return isOtherList ? [] : unlabelledIn(search, index);
}

function isButton(tag: string): boolean {
  return tag === 'button' || tag === 'label';
}

/** Joins the links to one story: the picture, the headline and the teaser of a card share an address. */
function onceEach(found: readonly Recommendation[]): readonly RelatedLink[] {
  const stories = new Map<string, Recommendation>();
  for (const one of found) {
    const known = stories.get(one.link.key);
    if (!known) stories.set(one.link.key, one);
    else if (!known.link.isHeading && one.link.isHeading) {
      stories.set(one.link.key, { ...one, label: known.label ?? one.label });
    }
  }
  return [...stories.values()].map(({ link, label }) => ({
    title: link.title,
    href: link.href,
    label,
    reason: label ? 'label' : 'structure',
  }));
}
