import type { PageSnapshot } from '../article/page-snapshot';
import { canonicalLanguage, UNKNOWN_LANGUAGE } from '../language/language-tag';
import type { PageTable } from '../language/page-table';
import { type LinkedData, textsOf } from './linked-data';
import { metaOf } from './page-meta';

const MAX_SAMPLE_CHARS = 5_000;
/** The share of a sample's words that are its language's own, and the lead it must have over the next. */
const MIN_SHARE = 0.07;
const MIN_LEAD = 1.25;
/** Scripts that most often stand for one language; Latin and what is rare are left to the words. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hans', /\p{Script=Han}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];
const LETTERS = /\p{L}/gu;
/** Kana make up a third of a Japanese text and Hangul nearly all of a Korean one; a name in them changes nothing. */
const MIN_SCRIPT_SHARE = 0.2;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The article's language: as the page states it, else as its text shows; `und` where neither tells. */
export function chooseLanguage(
  page: PageSnapshot,
  linked: LinkedData,
  text: string,
  tables: readonly PageTable[],
): string {
  const stated = [
    page.language,
    ...textsOf(linked.article, 'inLanguage'),
    metaOf(page, ['content-language']),
    metaOf(page, ['og:locale']),
  ];
  const known = stated.map(canonicalLanguage).find((tag) => tag !== UNKNOWN_LANGUAGE);
  return known ?? detectLanguage(text, tables);
}

/** The language that a text shows, by its script, and within the Latin one by its commonest words. */
export function detectLanguage(text: string, tables: readonly PageTable[]): string {
  const sample = text.slice(0, MAX_SAMPLE_CHARS);
  const letters = sample.match(LETTERS)?.length ?? 0;
  for (const [script, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (share > MIN_SCRIPT_SHARE)
      return new Intl.Locale(`und-${script}`).maximize().language ?? UNKNOWN_LANGUAGE;
  }
  return languageByWords(sample, tables);
}

/** The direction of a text: as the page states it, else that of most of its letters. */
export function chooseDirection(page: PageSnapshot, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, MAX_SAMPLE_CHARS);
  const letters = sample.match(LETTERS)?.length ?? 0;
  const rightToLeft = sample.match(RIGHT_TO_LEFT)?.length ?? 0;
  if (letters > 0) return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
  return page.direction?.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}

/** A word that several languages have speaks for each of them by so much less. */
function languageByWords(sample: string, tables: readonly PageTable[]): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const languagesOf = new Map<string, string[]>();
  for (const { code, commonWords } of tables) {
    for (const word of commonWords) languagesOf.set(word, [...(languagesOf.get(word) ?? []), code]);
  }
  const shares = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word) ?? [];
    const share = 1 / languages.length / words.length;
    for (const code of languages) shares.set(code, (shares.get(code) ?? 0) + share);
  }
  const [first, second] = [...shares].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < MIN_SHARE) return UNKNOWN_LANGUAGE;
  return first[1] >= (second?.[1] ?? 0) * MIN_LEAD ? first[0] : UNKNOWN_LANGUAGE;
}
