import type { PageSnapshot } from '../../article/page-snapshot';
import { type LinkedData, type LinkedNode, textsOf } from '../linked-data';
import { readMoment } from './read-moment';
import type { DateClaim } from './read-page-dates';

/** Properties of JSON-LD, surest first. */
const LINKED_PROPERTIES = [
  { property: 'datePublished', about: 'published', rank: 0 },
  { property: 'dateCreated', about: 'published', rank: 40 },
  { property: 'uploadDate', about: 'published', rank: 41 },
  { property: 'dateModified', about: 'modified', rank: 0 },
] as const;
/** What is added to the rank of a node that is about the page and not about the article. */
const OTHER_NODE_RANK = 20;

/**
 * Names of metadata, without marks between words, surest first. Sites invent them freely (`vr:published_time`,
 * `dtk:publishDate`, `DC.date.issued`), so that patterns know more of them than a list would.
 */
const META_NAMES = [
  { name: /^(?:og|bi3d|bt)?(?:article)?publish(?:ed)?time$/u, about: 'published', rank: 10 },
  { name: /^(?:dc|dcterms)(?:date)?issued$/u, about: 'published', rank: 11 },
  {
    name: /publish(?:ed)?(?:at|time|date|on)?$|publication(?:date|time)$|pub(?:date|time)$|datepub(?:lished)?$/u,
    about: 'published',
    rank: 12,
  },
  {
    name: /^sailthrudate$|^dateoriginal$|articledate$|articledateoriginal$|releasedate$|daterelease$|originaldate$/u,
    about: 'published',
    rank: 13,
  },
  { name: /^(?:dc|dcterms|article|og|ob)?date$/u, about: 'published', rank: 30 },
  {
    name: /(?:^|article|dc|dcterms|date)(?:created?|creation)(?:date|time|at)?$|^uploaddate$/u,
    about: 'published',
    rank: 42,
  },
  { name: /modif|updat|revis|lastpub|moddate/u, about: 'modified', rank: 10 },
] as const;
const NO_STORY = /expir|render|build|founding|birth|related|coverage|publisher|available/u;

/** The days that a page states to machines. */
export function datesInMetadata(
  page: PageSnapshot,
  linked: LinkedData,
  locale: string,
): readonly DateClaim[] {
  const others = linked.nodes.filter((node) => node !== linked.article && isPage(node));
  return [
    ...linkedDates(linked.article, locale, 0),
    ...others.flatMap((node) => linkedDates(node, locale, OTHER_NODE_RANK)),
    ...metaDates(page, locale),
  ];
}

function isPage({ types, isAside }: LinkedNode): boolean {
  return !isAside && types.some((type) => /page$/iu.test(type));
}

function linkedDates(node: LinkedNode | null, locale: string, addedRank: number): readonly DateClaim[] {
  return LINKED_PROPERTIES.flatMap(({ property, about, rank }) =>
    textsOf(node, property).flatMap((text) => claimOf(text, locale, 'json-ld', about, rank + addedRank)),
  );
}

function metaDates(page: PageSnapshot, locale: string): readonly DateClaim[] {
  return page.meta.flatMap(({ name, content }) => {
    const key = name.replace(/[^a-z]/gu, '');
    if (NO_STORY.test(key)) return [];
    const kind = META_NAMES.find((known) => known.name.test(key));
    return kind ? claimOf(content, locale, 'meta', kind.about, kind.rank) : [];
  });
}

function claimOf(
  text: string,
  locale: string,
  from: string,
  about: DateClaim['about'],
  rank: number,
): readonly DateClaim[] {
  const moment = readMoment(text, locale);
  return moment ? [{ about, rank, statement: { ...moment, from, text } }] : [];
}
