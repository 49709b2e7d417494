import type { PageSnapshot } from '../article/page-snapshot';
import { decodeEntities } from './decode-entities';
import { type LinkedData, namesOf, textsOf } from './linked-data';
import { metaOf } from './page-meta';

const MAX_NAME_LENGTH = 80;
const SITE_NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'copyright',
];
const SECTION_NAMES = [
  'article:section',
  'section',
  'parsely-section',
  'cxenseparse:recs:category',
  'category',
];

/** The name under which the page's paper goes; `null` where it does not say. */
export function chooseSiteName(page: PageSnapshot, linked: LinkedData): string | null {
  const named = metaOf(page, SITE_NAMES.slice(0, 1)) ?? namesOf(linked, linked.article, 'publisher')[0];
  const site = linked.nodes.find(({ types }) => types.includes('WebSite')) ?? null;
  return nameOf(named ?? textsOf(site, 'name')[0] ?? metaOf(page, SITE_NAMES));
}

/** The part of the paper that the article stands in ("Politics"). */
export function chooseSection(page: PageSnapshot, linked: LinkedData): string | null {
  return nameOf(textsOf(linked.article, 'articleSection')[0] ?? metaOf(page, SECTION_NAMES));
}

/** A name is short and no address. */
function nameOf(text: string | null | undefined): string | null {
  const name = decodeEntities(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return name && name.length <= MAX_NAME_LENGTH && !/^https?:|^[@#]/u.test(name) ? name : null;
}
