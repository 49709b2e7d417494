import type { Article, Block } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { PageTable } from '../language/page-table';
import { placeOf } from './article-place';
import { chooseByline } from './choose-byline';
import { readPageDates } from './dates/read-page-dates';
import type { LinkedData } from './linked-data';
import { canonicalAddress } from './page-address';
import { chooseTitle } from './page-title';
import { findRelatedLinks } from './related/find-related-links';
import { chooseSection, chooseSiteName } from './site-facts';

/** What a page says about its article: all but the text itself. */
export type ArticleFacts = Pick<
  Article,
  'title' | 'byline' | 'siteName' | 'section' | 'canonicalUrl' | 'dates' | 'related'
>;

/** Reads what the page says about the article whose blocks were chosen from it. */
export function readAbout(
  page: PageSnapshot,
  blocks: readonly Block[],
  headline: string | null,
  linked: LinkedData,
  tables: readonly PageTable[],
): ArticleFacts {
  const place = placeOf(blocks);
  const siteName = chooseSiteName(page, linked);
  return {
    title: chooseTitle(page, headline, siteName),
    byline: chooseByline(page, place, linked, siteName, tables),
    siteName,
    section: chooseSection(page, linked),
    canonicalUrl: canonicalAddress(page),
    dates: readPageDates(page, place, linked, tables),
    related: findRelatedLinks(page, place, tables),
  };
}
