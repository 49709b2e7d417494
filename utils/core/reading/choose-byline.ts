import type { PageBlock, PageSnapshot } from '../article/page-snapshot';
import { weekdayNames } from '../language/month-names';
import type { PageTable } from '../language/page-table';
import type { ArticlePlace } from './article-place';
import { pageLocale } from './dates/page-locale';
import { type LinkedData, namesOf } from './linked-data';
import { isSharingAddress, parseAddress } from './page-address';
import { metasOf } from './page-meta';
import { titleKey } from './page-title';

const META_NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
];
const BYLINE_NAMES = /(?:^|[\s_-])(?:by-?line|authors?|autore?s?|auteurs?|writers?)(?=$|[\s_-])/u;
/** Where a byline stands: round the headline, in blocks. */
const BLOCKS_BEFORE = 4;
const BLOCKS_AFTER = 12;
const MAX_LINE_LENGTH = 120;
const MAX_NAME_LENGTH = 60;
const MAX_NAME_WORDS = 6;
const MAX_PEOPLE = 12;
const ADDRESS = /@|:\/\/|^www\.|\.\p{L}{2,3}\//u;

/** Who wrote the article, as the page says it: one entry a person or desk. */
export function chooseByline(
  page: PageSnapshot,
  place: ArticlePlace,
  linked: LinkedData,
  siteName: string | null,
  tables: readonly PageTable[],
): readonly string[] {
  const prefixes = tables.flatMap(({ bylines }) => bylines);
  const locale = pageLocale(page);
  const separator = separatorFor(locale);
  // a byline may begin with its day: "Wednesday, 8 April 2020"
  const weekdays = weekdayNames(locale);
  const isSite = (name: string) => titleKey(name) === titleKey(siteName ?? '');
  const candidates = [
    [...namesOf(linked, linked.article, 'author'), ...namesOf(linked, linked.article, 'creator')],
    metasOf(page, META_NAMES),
    linesNear(page, place, prefixes),
  ].map((lines) => {
    const names = lines.flatMap((line) => (isSite(line) ? [line] : namesIn(line, separator, prefixes)));
    return onceEach(names.filter((name) => !weekdays.has(name.toLowerCase())));
  });
  // a paper that signs with its own name to machines often names the writer to its readers
  const isPaper = (names: readonly string[]) => names.every(isSite);
  return candidates.find((names) => !isPaper(names)) ?? candidates.find((names) => names.length > 0) ?? [];
}

/** "and" in the page's language and in English, as `Intl` joins two names, and the marks that part names everywhere. */
function separatorFor(locale: string): RegExp {
  const words = [locale, 'en'].map((language) => {
    const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['1', '2']);
    return parts.find(({ type }) => type === 'literal')?.value.trim() ?? '';
  });
  const letters = words.filter((word) => /^\p{L}+$/u.test(word));
  return new RegExp(String.raw`\s+(?:${letters.join('|')})\s+|\s*[;|/&•·،、]\s*|,\s+`, 'iu');
}

function namesIn(line: string, separator: RegExp, prefixes: readonly string[]): readonly string[] {
  if (line.length > MAX_LINE_LENGTH * 2 || ADDRESS.test(line)) return [];
  return line
    .split(separator)
    .slice(0, MAX_PEOPLE)
    .map((part) => stripPrefix(part.replace(/\s+/gu, ' ').trim(), prefixes))
    .filter(isName);
}

/** Takes off "By", "Text von" and what else stands before a name, once or twice: "Text: von …". */
function stripPrefix(name: string, prefixes: readonly string[]): string {
  let rest = name;
  for (let round = 0; round < 2; round++) {
    const words = rest.toLowerCase();
    const prefix = longest(
      prefixes.filter((known) => words.startsWith(known) && !/\p{L}/u.test(words.charAt(known.length))),
    );
    if (!prefix) break;
    rest = rest.slice(prefix.length).replace(/^[\s:]+/u, '');
  }
  return rest.replace(/^[\s:–—-]{1,5}/u, '').replace(/[\s,.:–—-]{1,5}$/u, '');
}

/** A name holds letters, no day and not too many words. */
function isName(name: string): boolean {
  if (
    name.length > MAX_NAME_LENGTH ||
    !/\p{L}{2}/u.test(name) ||
    /\p{Nd}{2}|@|:\/\/|\.\p{L}{2,3}\//u.test(name)
  )
    return false;
  return name.split(' ').length <= MAX_NAME_WORDS;
}

function linesNear(
  page: PageSnapshot,
  { start, blocks }: ArticlePlace,
  prefixes: readonly string[],
): readonly string[] {
  const from = Math.max(0, start - BLOCKS_BEFORE);
  const near = page.blocks.slice(from, start + BLOCKS_AFTER);
  const lines = near.filter((block, at) => !blocks.has(from + at) && isByline(block, prefixes));
  return lines.slice(0, 1).flatMap(peopleIn);
}

function isByline({ text, names, links }: PageBlock, prefixes: readonly string[]): boolean {
  if (text.length > MAX_LINE_LENGTH) return false;
  if (links.some(({ rel }) => /(?:^|\s)author(?:\s|$)/u.test(rel)) || BYLINE_NAMES.test(names)) return true;
  const words = text.toLowerCase();
  return prefixes.some(
    (prefix) => words.startsWith(`${prefix} `) && /^\p{Lu}/u.test(text.slice(prefix.length + 1)),
  );
}

/** The links of a byline lead to its people; without any, the line itself up to the first mark or number. */
function peopleIn({ text, links }: PageBlock): readonly string[] {
  const people = links.filter(({ href }) => {
    const address = parseAddress(href, href);
    return address !== null && !isSharingAddress(address);
  });
  if (people.length > 0) return people.map(({ start, end }) => text.slice(start, end));
  return [text.split(/\s*[|•·]\s*|\s+[–—-]\s+|(?=\p{Nd})/u)[0] ?? ''];
}

function onceEach(names: readonly string[]): readonly string[] {
  const known = new Map(names.map((name) => [titleKey(name), name]));
  return [...known.values()].slice(0, MAX_PEOPLE);
}

function longest(words: readonly string[]): string | null {
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}
