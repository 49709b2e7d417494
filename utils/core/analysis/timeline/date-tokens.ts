import type { Span } from '../../article/span';
import { plainDigits } from '../../language/digits';

/** A word, a number or a mark of a sentence, as the date engine compares it. */
export interface DateToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As it is written. */
  readonly word: string;
  /** Lower case, apostrophes straight, numbers in plain digits without leading zeros. */
  readonly key: string;
  /** White space stands before it. */
  readonly apart: boolean;
}

/** In scripts that write no spaces between words, or glue particles to a word, each letter is a token of its own. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|\p{Nd}+|\p{L}[\p{L}\p{M}]*|[^\s\p{L}]/gu;
const LETTER = /^\p{L}/u;
const CHARACTER =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const DIGIT = /^\p{Nd}/u;
const APOSTROPHES = /[’‘ʼ`´]/u;
const ASCII = /^\p{ASCII}+$/u;
const ARABIC = /\p{sc=Arab}/u;
const ARABIC_SIGNS = /[\u064B-\u0655\u0670]/gu;
const MAX_NUMBER_DIGITS = 9;

/** Cuts a stretch of text into tokens. `offset` is where the stretch begins in the article's text. */
export function readTokens(words: string, offset = 0): readonly DateToken[] {
  let before = 0;
  // Nothing but white space parts two tokens, so that each begins where it is found next.
  return (words.match(TOKEN) ?? []).map((word) => {
    const at = words.indexOf(word, before);
    const apart = at > before;
    before = at + word.length;
    const kind = kindOf(word);
    return { start: offset + at, end: offset + before, kind, word, key: keyOf(word, kind), apart };
  });
}

function kindOf(word: string): DateToken['kind'] {
  if (LETTER.test(word) || CHARACTER.test(word)) return 'word';
  return DIGIT.test(word) ? 'number' : 'mark';
}

/** How a word uses capitals; `none` for a number, a mark, or a script without capitals. */
export function lettersOf({ kind, word }: DateToken): 'lower' | 'capital' | 'upper' | 'none' {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (kind !== 'word' || lower === upper) return 'none';
  if (word === upper) return 'upper';
  return word.charAt(0) === lower.charAt(0) ? 'lower' : 'capital';
}

function keyOf(word: string, kind: DateToken['kind']): string {
  if (kind === 'word') return ASCII.test(word) ? word.toLowerCase() : plainWord(word.toLowerCase());
  if (kind === 'mark') return APOSTROPHES.test(word) ? "'" : word;
  return word.length > MAX_NUMBER_DIGITS ? word : plainDigits(word).replace(/^0+(?=\d)/u, '');
}

/** Accents in one piece with their letters, and Arabic without its vowel signs and hamzas, which are written at will. */
function plainWord(word: string): string {
  return ARABIC.test(word)
    ? word.normalize('NFD').replace(ARABIC_SIGNS, '').normalize('NFC')
    : word.normalize('NFC');
}
