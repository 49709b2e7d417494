import type { RelatedLink } from '../article/article';
import type { PageBlock, PageSnapshot } from '../article/page-snapshot';
import type { LanguagePack } from '../language/pack';
import type { ArticlePlace } from './article-place';
import { type ListLabels, labelBefore, labelIn, listLabels, splitLabel } from './list-labels';
import { isSameAddress, parseAddress } from './page-address';
import { topicOf } from './page-topic';
import { isTitle, linkedShare, type StoryLink, storyLinksOf } from './story-link';

/** How far below the text a label may stand, in blocks: ads, sharing and comments lie between. */
const LABEL_BLOCKS_BELOW = 80;
const BOX_BLOCKS_BELOW = 25;
/** Blocks in a row without a link that a list may hold: rubric, day, writer, teaser. */
const MAX_GAP = 4;
const MAX_LISTED = 30;
const MIN_OTHER_LIST = 3;
const MIN_LINKED_SHARE = 0.6;
const MIN_STORY_LENGTH = 60;

const RELATED_NAMES =
  /relat|relacion|recommend|read-?(?:more|also|next)|more-?on|see-?also|also-?like|crosslink|interlink|further/u;
const OTHER_NAMES =
  /most-?(?:read|viewed|popular)|popular|trending|promo|newsletter|sponsor|outbrain|taboola|advert|(?:^|[\s_-])ad(?:s|-|\s|$)|author|byline|tag|topic|breadcrumb|share|social|gallery|podcast|comment|menu|rail|latest|ticker|cookie/u;

/** A link with the words that announce it. */
interface Recommendation {
  readonly link: StoryLink;
  readonly label: string | null;
}

/** The stories that the article itself recommends in its text or right below it, each once, in reading order. */
export function findRelatedLinks(
  page: PageSnapshot,
  place: ArticlePlace,
  packs: readonly LanguagePack[],
): readonly RelatedLink[] {
  const labels = listLabels(packs);
  const isOnTopic = topicOf(page, place);
  const found: Recommendation[] = [];
  const end = Math.min(page.blocks.length, place.last + LABEL_BLOCKS_BELOW);
  let isOtherList = false;
  for (let index = place.start; index < end; index++) {
    const block = page.blocks[index] as PageBlock;
    const label = isButton(block) ? null : labelIn(block.text, labels.related);
    if (label || isStoryText(block)) isOtherList = false;
    else if (labelIn(block.text, labels.other)) isOtherList = true;
    // below the text, the first list of other stories ends what belongs to the article
    if (isOtherList && index > place.last && listBelow(page, index, '', labels).length >= MIN_OTHER_LIST)
      break;
    const list = listAt(page, index, label, place, labels, isOtherList);
    if (index <= place.last || isOnTopic(list.map(({ link }) => link.title))) found.push(...list);
    index = Math.max(index, list.at(-1)?.link.index ?? 0);
  }
  return onceEach(found);
}

function listAt(
  page: PageSnapshot,
  index: number,
  label: string | null,
  place: ArticlePlace,
  labels: ListLabels,
  isOtherList: boolean,
): readonly Recommendation[] {
  const inBlock = labelledInBlock(page, index, labels);
  if (inBlock.length > 0) return inBlock;
  if (label) return listBelow(page, index, label, labels);
  return isOtherList ? [] : unlabelled(page, index, place);
}

/** "Read also: Ferry sinks off Tanga", as a line of its own or inside a paragraph. */
function labelledInBlock(page: PageSnapshot, index: number, labels: ListLabels): readonly Recommendation[] {
  let label: string | null = null;
  return storyLinksOf(page, index).flatMap((link) => {
    const own = splitLabel(link.title, labels.related);
    // one label may announce several links, as long as no words of the story part them
    const isContinued = label !== null && !/\p{L}{4}/u.test(link.lead);
    label = own.label ?? labelBefore(link.lead, labels.related) ?? (isContinued ? label : null);
    return label && isTitle(own.title) ? [{ link: { ...link, title: own.title }, label }] : [];
  });
}

/** The links below a label, as far as its box and its list go. */
function listBelow(
  page: PageSnapshot,
  at: number,
  label: string,
  labels: ListLabels,
): readonly Recommendation[] {
  const boxes = boxesOf(page.blocks[at] as PageBlock);
  const found: Recommendation[] = [];
  let box: number | undefined;
  let gap = 0;
  for (
    let index = at + 1;
    index < page.blocks.length && gap <= MAX_GAP && found.length < MAX_LISTED;
    index++
  ) {
    const block = page.blocks[index] as PageBlock;
    if (box !== undefined && !boxesOf(block).includes(box)) break;
    if (isStoryText(block) || labelIn(block.text, labels.other) || labelIn(block.text, labels.related)) break;
    const isLinked = linkedShare(block) >= MIN_LINKED_SHARE;
    if (isLinked && leadsAway(block, page)) box ??= boxes.find((number) => boxesOf(block).includes(number));
    const links = isLinked ? storyLinksOf(page, index).filter(({ title }) => isTitle(title)) : [];
    gap = links.length > 0 ? 0 : gap + 1;
    found.push(...links.map((link) => ({ link, label })));
  }
  return found;
}

/** A link that stands alone between two paragraphs, or in a box right below the text that names itself related. */
function unlabelled(
  page: PageSnapshot,
  index: number,
  { first, last }: ArticlePlace,
): readonly Recommendation[] {
  const block = page.blocks[index] as PageBlock;
  const isWithin = index > first && index < last;
  const isBelow = index > last && index <= last + BOX_BLOCKS_BELOW;
  if (linkedShare(block) < MIN_LINKED_SHARE || OTHER_NAMES.test(block.names)) return [];
  if (block.within.some((name) => name === 'nav' || name === 'footer' || name === 'figure')) return [];
  if (!isWithin && !(isBelow && RELATED_NAMES.test(block.names))) return [];
  return storyLinksOf(page, index).flatMap((link) =>
    isTitle(link.title) && isSameSite(link.href, page.url) ? [{ link, label: null }] : [],
  );
}

/** Buttons that turn a list's pages are links to the page itself. */
function leadsAway({ links }: PageBlock, page: PageSnapshot): boolean {
  return links.some(({ href }) => !isSameAddress(href, page));
}

function isButton({ tag }: PageBlock): boolean {
  return tag === 'button' || tag === 'label';
}

function isStoryText(block: PageBlock): boolean {
  return block.kept && block.text.length * (1 - linkedShare(block)) >= MIN_STORY_LENGTH;
}

function boxesOf(block: PageBlock): readonly number[] {
  return [block.element, block.container, ...block.above];
}

function isSameSite(href: string, base: string): boolean {
  const site = (address: string) => parseAddress(address, base)?.hostname.split('.').slice(-2).join('.');
  return site(href) === site(base);
}

/** Joins the links to one story: the picture, the headline and the teaser of a card share an address. */
function onceEach(found: readonly Recommendation[]): readonly RelatedLink[] {
  const stories = new Map<string, Recommendation>();
  for (const one of found) {
    const known = stories.get(one.link.key);
    if (!known) stories.set(one.link.key, one);
    else if (!known.link.isHeading && one.link.isHeading) {
      stories.set(one.link.key, { link: one.link, label: known.label ?? one.label });
    }
  }
  return [...stories.values()].map(({ link, label }) => ({
    title: link.title,
    href: link.href,
    label,
    reason: label ? 'label' : 'structure',
  }));
}
