import type { Article, Block } from '../article/article';
import type { PageSnapshot } from '../article/page-snapshot';
import type { LanguagePack } from '../language/pack';
import { placeOf } from './article-place';
import type { LinkedData } from './linked-data';
import { canonicalAddress } from './page-address';
import { readPageDates } from './page-dates';
import { findRelatedLinks } from './related-links';
import { chooseSection, chooseSiteName } from './site-facts';

/** What a page says about its article: all but the text itself. */
export type ArticleFacts = Pick<Article, 'siteName' | 'section' | 'canonicalUrl' | 'dates' | 'related'>;

/** Reads what the page says about the article whose blocks were chosen from it. */
export function readAbout(
  page: PageSnapshot,
  blocks: readonly Block[],
  linked: LinkedData,
  packs: readonly LanguagePack[],
): ArticleFacts {
  const place = placeOf(blocks);
  return {
    siteName: chooseSiteName(page, linked),
    section: chooseSection(page, linked),
    canonicalUrl: canonicalAddress(page),
    dates: readPageDates(page, place, linked, packs),
    related: findRelatedLinks(page, place, packs),
  };
}
