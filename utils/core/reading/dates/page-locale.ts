import type { PageSnapshot } from '../../article/page-snapshot';
import { baseLanguage, canonicalLanguage, UNKNOWN_LANGUAGE } from '../../language/language-tag';
import { parseAddress } from '../page-address';
import { metaOf } from '../page-meta';

/** Endings of addresses that name a country and are used as if they named none. */
const STATELESS = new Set(['tv', 'io', 'me', 'ai', 'fm', 'eu', 'cc', 'ws', 'to', 'la', 'ly']);
const COUNTRIES_BY_ENDING: Readonly<Record<string, string>> = { uk: 'GB' };

/**
 * The page's language with the region that orders its dates ("3/5/2024"): as the page says it, else as it tells
 * other sites, else by the ending of its address.
 */
export function pageLocale(page: PageSnapshot): string {
  const own = canonicalLanguage(page.language);
  const shared = canonicalLanguage(metaOf(page, ['og:locale']));
  const language = own === UNKNOWN_LANGUAGE ? shared : own;
  if (regionOf(language)) return language;
  if (baseLanguage(shared) === baseLanguage(language) && regionOf(shared)) return shared;
  const ending = parseAddress(page.url, page.url)?.hostname.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/u.test(ending) || STATELESS.has(ending)) return language;
  return canonicalLanguage(`${language}-${COUNTRIES_BY_ENDING[ending] ?? ending.toUpperCase()}`);
}

function regionOf(locale: string): string | undefined {
  return new Intl.Locale(locale).region;
}
