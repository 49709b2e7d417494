import type { PageSnapshot } from '../article/page-snapshot';
import { metaOf } from './page-meta';

const MAX_ADDRESS_LENGTH = 4000;
const MAX_SEGMENT_LENGTH = 300;
const SHARING_HOST =
  /(?:^|\.)(?:facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|tiktok|threads|flipboard|getpocket|addtoany)\.(?:com|net|me|org)$|^(?:wa|t)\.me$|^news\.google\.|^(?:apps|play|itunes)\.(?:apple|google)\.com$/u;
/** Parameters that tell a site where a reader came from and change nothing on the page. Endings with `*` stand for all that begin so. */
const TRACKING_PARAMETERS = new RegExp(
  `^(?:${[
    'utm_.*',
    'at_.*',
    'ns_.*',
    'int_.*',
    'itm_.*',
    'pk_.*',
    'mtm_.*',
    'hsa_.*',
    'fb_.*',
    'oly_.*',
    'vero_.*',
    'wt_.*',
    '_hs.*',
    '_ga.*',
    'fbclid',
    'gclid',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'igshid?',
    'mc_[ce]id',
    'mkt_tok',
    'cmp',
    'cmpid',
    'ncid',
    'icid',
    's_cid',
    'smid',
    'ito',
    'spm',
    'trk',
    'wprov',
    'xtor',
    'ref',
    'ref_src',
    'referrer',
    'soc_src',
    'soc_trk',
    'link_source',
    'traffic_source',
    'intcmp',
    'traffic',
  ].join('|')})$`,
  'iu',
);

/** The address in full, without tracking parameters and without the place on the page; `null` where it is not `http(s)`. */
export function cleanAddress(href: string, base: string): string | null {
  const address = parseAddress(href, base);
  if (!address) return null;
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING_PARAMETERS.test(name)) address.searchParams.delete(name);
  }
  // some sites keep the whole address of a story behind the mark
  if (!/^#[!/]/u.test(address.hash)) address.hash = '';
  return address.href;
}

/** The page's own address as it asks to be cited; `null` where it gives none, or only its front page. */
export function canonicalAddress(page: PageSnapshot): string | null {
  for (const href of [page.canonical, metaOf(page, ['og:url'])]) {
    const address = href && cleanAddress(href, page.url);
    if (address && (pathOf(address) !== '/' || pathOf(page.url) === '/')) return address;
  }
  return null;
}

/** The addresses under which a page goes, prepared for comparing many links with them. */
export interface OwnAddress {
  readonly base: string;
  readonly keys: readonly string[];
}

/** The page's address, as it was opened and as it asks to be cited. */
export function ownAddressOf(page: PageSnapshot): OwnAddress {
  const keys = [page.url, canonicalAddress(page)].map((own) => own && addressKey(own, page.url));
  return { base: page.url, keys: keys.filter((key) => key !== null) };
}

/** Whether an address is that of the page, however it is written. */
export function isSameAddress(href: string, { base, keys }: OwnAddress): boolean {
  const key = addressKey(href, base);
  if (key === null) return false;
  // a path that names the story is the same story whatever is asked of it (`?action=share`)
  const path = key.split('?')[0] ?? '';
  return keys.some(
    (own) => own === key || (own.startsWith(path) && isStoryPath(path) && own.split('?')[0] === path),
  );
}

/** Whether a path ends in the words or the number of one story, and not in the name of a rubric. */
export function isStoryPath(path: string): boolean {
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  return /[-_].+[-_]|\d{5}/u.test(last.slice(0, MAX_SEGMENT_LENGTH));
}

/** Whether an address is a place to share or to follow, where no paper tells a story. */
export function isSharingAddress({ hostname }: URL): boolean {
  return SHARING_HOST.test(hostname);
}

/** What two spellings of one address share: no scheme, no `www.`, no tracking, no slash at the end. */
export function addressKey(href: string, base: string): string | null {
  const clean = cleanAddress(href, base);
  return clean?.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, '').replace(/(?<=.)\/$/u, '') ?? null;
}

/** An address in full; `null` where it is not `http(s)`. */
export function parseAddress(href: string, base: string): URL | null {
  if (href.length > MAX_ADDRESS_LENGTH) return null;
  try {
    const address = new URL(href.trim(), base);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : null;
  } catch {
    return null;
  }
}

function pathOf(address: string): string {
  return parseAddress(address, address)?.pathname ?? '/';
}
