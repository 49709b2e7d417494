import type { PageSnapshot } from '../article/page-snapshot';
import { metaOf } from './page-meta';

const SEPARATOR = /\s+[-–—|·•»«:]{1,2}\s+|\s*\|\s*/u;
const MAX_TITLE_LENGTH = 500;
/** A shorter title, such as a rubric's name, is found in too many others. */
const MIN_COMPARED_LENGTH = 8;
/** A page has a headline, and perhaps those of a few stories more. */
const MAX_HEADINGS = 50;
const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'];

/** The headline: that of the article's own block, else what the page calls itself, without the site's name. */
export function chooseTitle(
  page: PageSnapshot,
  headline: string | null,
  siteName: string | null,
): string | null {
  if (headline) return headline;
  const named = metaOf(page, TITLE_NAMES) ?? page.title;
  return stripSiteName(named.trim().slice(0, MAX_TITLE_LENGTH), siteName) || null;
}

/** The titles under which a page goes, as keys, prepared for comparing many others with them. */
export function ownTitlesOf(page: PageSnapshot): readonly string[] {
  const headings = page.blocks.filter(({ tag }) => tag === 'h1').slice(0, MAX_HEADINGS);
  return [page.title, metaOf(page, TITLE_NAMES) ?? '', ...headings.map(({ text }) => text)]
    .map(titleKey)
    .filter((key) => key.length >= MIN_COMPARED_LENGTH);
}

/** Whether a title is that of the page, give or take the site's name and punctuation. */
export function isSameTitle(title: string, own: readonly string[]): boolean {
  const key = titleKey(title);
  if (key.length < MIN_COMPARED_LENGTH) return false;
  return own.some((other) => other.startsWith(key) || key.startsWith(other));
}

/** Letters and digits alone: quote marks, entities and spaces differ from one place of a page to the next. */
export function titleKey(title: string): string {
  return title
    .slice(0, MAX_TITLE_LENGTH)
    .toLowerCase()
    .replace(/&[a-z0-9#]{1,8};/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "Headline - The Paper" and "The Paper | Politics | Headline" without all but the headline, which is the longest part. */
function stripSiteName(title: string, siteName: string | null): string {
  const site = siteName ? titleKey(siteName) : '';
  const parts = title.split(SEPARATOR).filter((part) => titleKey(part) !== site);
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '').trim();
}
