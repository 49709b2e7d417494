import type { PageSnapshot } from '../article/page-snapshot';

const SEPARATOR = /\s+[-–—|·•»«:]{1,2}\s+|\s*\|\s*/u;
const MAX_TITLE_LENGTH = 500;
/** A shorter title, such as a rubric's name, is found in too many others. */
const MIN_COMPARED_LENGTH = 8;
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

/** Whether a title is that of the page, give or take the site's name and punctuation. */
export function isSameTitle(title: string, page: PageSnapshot): boolean {
  const key = titleKey(title);
  if (key.length < MIN_COMPARED_LENGTH) return false;
  const headings = page.blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  return [page.title, metaOf(page, TITLE_NAMES) ?? '', ...headings].some((own) => {
    const other = titleKey(own);
    return other.length >= MIN_COMPARED_LENGTH && (other.startsWith(key) || key.startsWith(other));
  });
}

/** Letters and digits alone: quote marks, entities and spaces differ from one place of a page to the next. */
export function titleKey(title: string): string {
  return title
    .slice(0, MAX_TITLE_LENGTH)
    .toLowerCase()
    .replace(/&[a-z0-9#]{1,8};/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first of the page's metadata under one of these names that says something. */
export function metaOf(page: PageSnapshot, names: readonly string[]): string | null {
  return metasOf(page, names)[0] ?? null;
}

/** All that the page's metadata say under the first of these names that says anything. */
export function metasOf(page: PageSnapshot, names: readonly string[]): readonly string[] {
  for (const wanted of names) {
    const found = page.meta.filter(({ name, content }) => name === wanted && content.trim());
    if (found.length > 0) return found.map(({ content }) => content.trim());
  }
  return [];
}

/** "Headline - The Paper" and "The Paper | Politics | Headline" without all but the headline, which is the longest part. */
function stripSiteName(title: string, siteName: string | null): string {
  const site = siteName ? titleKey(siteName) : '';
  const parts = title.split(SEPARATOR).filter((part) => titleKey(part) !== site);
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '').trim();
}
