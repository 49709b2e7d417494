import type { SentenceTable } from './sentence-table';
import { sharedSentences } from './shared-sentences';

/** No abbreviation is longer; bounds how far a rule looks back. */
const LOOK_BACK = 32;

/** The stop, what closes after it, and the space that follows. */
const ENDING = /([.!?…。！？｡؟۔।]*)(["”“»›’'‘)\]」』）】]*)\s*$/u;

/** The word, or number, that carries the stop. */
const LAST_WORD = /[\p{L}\p{M}\p{N}.·-]*[\p{L}\p{M}\p{N}]$/u;

/** What opens the next sentence: marks and dashes, then a word or number; an elided article counts as a word ("l'"). */
const NEXT_WORD = /[\p{Ps}\p{Pi}"'„‚»›«‹¿¡\p{Pd}\s]{0,6}([\p{L}\p{M}]{1,24}['’]?|\p{N})?/uy;

const ENUMERATOR = /^\s*(?:\p{N}{1,3}|\p{L})[.)]\s*$/u;
const DOTTED = /^(?:\p{L}{1,3}[.·]-?)+\p{L}{1,3}$/u;
const SMALL_ORDINAL = /^(?:\p{N}{1,2}|[IVX]{2,6})$/u;

interface Words {
  readonly abbreviations: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly loose: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const tables = new WeakMap<SentenceTable, Words>();

/** Whether a sentence that starts at `start` ends where `Intl` proposes it; a language without a table has the shared one. */
export function endsSentence(
  words: string,
  start: number,
  end: number,
  table: SentenceTable | null,
): boolean {
  if (end >= words.length) return true;
  const tail = words.slice(Math.max(start, end - LOOK_BACK), end);
  if (tail.includes('\n')) return true;
  const ending = ENDING.exec(tail);
  const stop = ending?.[1] ?? '';
  const closers = ending?.[2] ?? '';
  const next = nextWord(words, end);
  if (isLowerCase(next)) return false;
  if (end - start <= LOOK_BACK && ENUMERATOR.test(tail)) return false;
  if (/[)\]）】]$/u.test(closers) && !/[([（【]/u.test(words.charAt(start))) return false;
  if (/[」』]$/u.test(closers) && /^\p{Script=Hiragana}/u.test(next)) return false;
  if (stop !== '.') return true;
  const before = tail.slice(0, ending?.index);
  return !isAbbreviation(before, next, table ?? sharedSentences);
}

/** Whether the word before a single stop is shortened by it, so that the sentence goes on with `next`. */
function isAbbreviation(before: string, next: string, table: SentenceTable): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const { abbreviations, beforeNumber, loose, closing, openers } = wordsOf(table);
  const opens = openers.has(next.toLowerCase());
  if (holds(abbreviations, word)) return true;
  const isLetter = /^\p{L}\p{M}?$/u.test(word);
  if (/^\p{N}/u.test(next)) {
    return (
      isLetter || DOTTED.test(word) || holds(beforeNumber, word) || holds(loose, word) || holds(closing, word)
    );
  }
  if (holds(loose, word)) return !opens;
  if (holds(closing, word)) return false;
  if (table.ordinalStop && SMALL_ORDINAL.test(word)) return !opens;
  if (isLetter) return next.length === 1 || !(opens || followsNumber(before));
  return DOTTED.test(word) && !opens;
}

/** "20 h.", "2020 г.": a letter after a number is a unit, and a sentence may end at it. */
function followsNumber(before: string): boolean {
  return /\p{N}\s?\p{L}$/u.test(before);
}

function holds(entries: ReadonlySet<string>, word: string): boolean {
  return entries.has(`${word}.`) || entries.has(`${word.toLowerCase()}.`);
}

function nextWord(words: string, at: number): string {
  NEXT_WORD.lastIndex = at;
  return NEXT_WORD.exec(words)?.[1]?.replace('’', "'") ?? '';
}

function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function wordsOf(table: SentenceTable): Words {
  let words = tables.get(table);
  if (!words) {
    words = {
      abbreviations: new Set(table.abbreviations),
      beforeNumber: new Set(table.numberAbbreviations),
      loose: new Set(table.looseAbbreviations),
      closing: new Set(table.closingAbbreviations),
      openers: new Set([...table.openers, ...table.dangling]),
    };
    tables.set(table, words);
  }
  return words;
}
