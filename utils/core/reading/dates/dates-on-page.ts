import { linkShareOf } from '../../article/link-share';
import type { PageBlock, PageSnapshot, PageTime } from '../../article/page-snapshot';
import type { PageTable } from '../../language/page-table';
import type { ArticlePlace } from '../article-place';
import { findFullDates } from './find-full-dates';
import { readMoment } from './read-moment';
import type { DateClaim } from './read-page-dates';

const STATED_TIME_RANK = 15;
const TIME_RANK = 50;
const LINE_RANK = 60;
/** A line that says when the story appeared is short; a longer one tells the story. */
const MAX_LINE_LENGTH = 160;
/** A block that holds a date and more than a line: a header with headline, byline and day in one. */
const MAX_LEAD_LENGTH = 1_000;
/** How far before the headline, and behind it or the end of the text, such a line stands, in blocks. */
const BLOCKS_BEFORE = 12;
const BLOCKS_BEHIND = 20;
/** A top bar is among the first blocks of a page. */
const MAX_CLOCK_BLOCK = 300;
const MAX_LINK_SHARE = 0.5;
/** The date of a line further from the headline is less sure; this much for each block between. */
const RANK_A_BLOCK = 0.1;

const CLOCK_NAMES =
  /(?:^|[\s_-])(?:today|clock|(?:current|now)-?date|date-?(?:now|today)|weather|top-?bar)(?![a-z])/u;
const UPDATE_NAMES = /modif|updat|revis/u;
const OTHER_STORY_NAMES =
  /relat|recommend|teaser|most-?read|popular|trending|(?<!no-)sidebar|comment|latest|ticker|promo/u;
/** A caption says when its picture was taken. */
const PICTURE_NAMES = /^(?:pic|photo|foto|caption|image|img)/u;
const OTHER_PLACES = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption']);

/** The days that a page shows to readers, in `<time>` elements and in short lines round the article. */
export function datesOnPage(
  page: PageSnapshot,
  place: ArticlePlace,
  locale: string,
  tables: readonly PageTable[],
): readonly DateClaim[] {
  const updateWords = tables.flatMap(({ updated }) => updated);
  return [
    ...page.times.flatMap((time) => readTime(time, page, place, locale, updateWords)),
    ...page.blocks.flatMap((_, index) => readLine(index, page, place, locale, updateWords)),
  ];
}

function readTime(
  time: PageTime,
  page: PageSnapshot,
  place: ArticlePlace,
  locale: string,
  updateWords: readonly string[],
): readonly DateClaim[] {
  const block = page.blocks[time.block];
  if (OTHER_STORY_NAMES.test(time.names) || (block && !isAboutArticle(block))) return [];
  const text = time.dateTime?.trim() || time.text;
  const moment = readMoment(text, locale);
  if (!moment) return [];
  const statement = { ...moment, from: 'time', text: time.text || text };
  if (isClock(time.block, page, place) || CLOCK_NAMES.test(time.names))
    return [{ about: 'clock', rank: 0, statement }];
  const isStated = /publi|pubdate|creat/u.test(time.property ?? '');
  if (!isStated && !isNear(time.block, place)) return [];
  const isUpdate =
    UPDATE_NAMES.test(time.property ?? nearestName(time.names)) ||
    saysUpdated(leadOf(time, block), updateWords);
  return [
    {
      about: isUpdate ? 'modified' : 'published',
      rank: (isStated ? STATED_TIME_RANK : TIME_RANK) + distance(time.block, place) * RANK_A_BLOCK,
      statement,
    },
  ];
}

/** A line holds a day or two: "Published 3 May 2024, updated 4 May 2024". */
function readLine(
  index: number,
  page: PageSnapshot,
  place: ArticlePlace,
  locale: string,
  updateWords: readonly string[],
): readonly DateClaim[] {
  const block = page.blocks[index];
  if (!block || block.text.length > MAX_LINE_LENGTH || !/\p{Nd}/u.test(block.text)) return [];
  const isShownClock = isClock(index, page, place);
  if (!isShownClock && (!isNear(index, place) || !isAboutArticle(block) || isTeaser(block))) return [];
  let from = 0;
  return findFullDates(block.text, locale).map(({ start, end, day }) => {
    const lead = block.text.slice(from, start);
    from = end;
    const statement = { day, value: day, from: 'visible', text: block.text.slice(start, end) };
    if (isShownClock) return { about: 'clock', rank: 0, statement };
    const rank = LINE_RANK + distance(index, place) * RANK_A_BLOCK;
    return { about: saysUpdated(lead, updateWords) ? 'modified' : 'published', rank, statement };
  });
}

/** A day in the page's top bar is that of the visit; the article's own header stands beside the headline. */
function isClock(index: number, page: PageSnapshot, { start }: ArticlePlace): boolean {
  const block = page.blocks[index];
  if (!block || index >= Math.min(start, MAX_CLOCK_BLOCK)) return false;
  if (CLOCK_NAMES.test(block.names)) return true;
  const isInBar = block.within.includes('header') || block.within.includes('nav');
  const isInText = block.within.includes('article') || block.within.includes('main');
  const isHeadlineInBar = page.blocks[start]?.within.includes('header') ?? false;
  return isInBar && !isInText && !isHeadlineInBar;
}

function isNear(index: number, { start, first, last, blocks }: ArticlePlace): boolean {
  if (blocks.has(index)) return false;
  const isAtHead = index >= start - BLOCKS_BEFORE && index <= Math.min(first, last) + BLOCKS_BEHIND;
  return isAtHead || (index > last && index <= last + BLOCKS_BEHIND);
}

function distance(index: number, { start }: ArticlePlace): number {
  return Math.abs(index - start);
}

function isAboutArticle({ within, names }: PageBlock): boolean {
  if (PICTURE_NAMES.test(names) || OTHER_STORY_NAMES.test(names)) return false;
  return !within.some((name) => OTHER_PLACES.has(name));
}

/** A line that is a link leads to another story, whose day it shows. */
function isTeaser(block: PageBlock): boolean {
  return linkShareOf(block) > MAX_LINK_SHARE;
}

/** The words before a time, where it stands near the start of its block; further down they tell the story. */
function leadOf({ text }: PageTime, block: PageBlock | undefined): string {
  const opening = block?.text.slice(0, MAX_LEAD_LENGTH) ?? '';
  return opening.slice(0, Math.max(0, opening.indexOf(text)));
}

function nearestName(names: string): string {
  return names.split(' ')[0] ?? '';
}

function saysUpdated(lead: string, updateWords: readonly string[]): boolean {
  const words = lead.toLowerCase();
  return updateWords.some((word) => words.includes(word));
}
