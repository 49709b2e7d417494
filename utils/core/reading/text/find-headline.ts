import type { PageBlock, PageSnapshot } from '../../article/page-snapshot';
import { metaOf } from '../page-meta';
import { titleKey } from '../page-title';

const TITLE_NAMES = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const HEADLINE_NAMES = /headline|(?:^|[^a-z])title(?:$|[^a-z])|titulo|titre|titolo|titel/u;
const NOT_A_PLACE = new Set([
  'nav',
  'footer',
  'aside',
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'aria-hidden',
]);
const MIN_KEY_LENGTH = 8;
/** How much of the longer of two titles the shorter one must be, where one begins or ends with the other. */
const MIN_COMMON_SHARE = 0.5;
const MAX_HEADLINE_CHARS = 400;

/** Index of the block that is the page's headline; `null` where the page shows none. */
export function findHeadline(page: PageSnapshot, stated: readonly string[]): number | null {
  const titles = [...stated, metaOf(page, TITLE_NAMES) ?? '', page.title]
    .map(titleKey)
    .filter((key) => key.length >= MIN_KEY_LENGTH);
  let best: number | null = null;
  let bestPoints = 0;
  for (const [index, block] of page.blocks.entries()) {
    const points = pointsOf(block, titles);
    if (points > bestPoints) [best, bestPoints] = [index, points];
  }
  return best;
}

/** A heading that says what the page calls itself is best, then such a line of any kind, then the first `h1`. */
function pointsOf(block: PageBlock, titles: readonly string[]): number {
  if (block.text.length > MAX_HEADLINE_CHARS || block.within.some((mark) => NOT_A_PLACE.has(mark))) return 0;
  const isSame = isOneOf(titleKey(block.text), titles);
  if (block.tag === 'h1') return isSame ? 4 : titleKey(block.text).length >= MIN_KEY_LENGTH ? 1 : 0;
  if (!isSame) return 0;
  return /^h[2-4]$/u.test(block.tag) || HEADLINE_NAMES.test(block.names) ? 3 : 2;
}

function isOneOf(key: string, titles: readonly string[]): boolean {
  if (key.length < MIN_KEY_LENGTH) return false;
  return titles.some((title) => {
    const [short, long] = key.length < title.length ? [key, title] : [title, key];
    return short.length >= long.length * MIN_COMMON_SHARE && (long.startsWith(short) || long.endsWith(short));
  });
}
