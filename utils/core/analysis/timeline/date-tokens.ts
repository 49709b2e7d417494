import type { Span } from '../../article/span';
import { plainDigits } from '../../language/digits';

/** A word, a number or a mark of a sentence, as the date engine compares it. */
export interface DateToken extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, apostrophes straight, numbers without leading zeros. */
  readonly key: string;
  /** White space stands before it. */
  readonly apart: boolean;
  /** `capital`: only the first letter is; `none`: a number, a mark, or a script without capitals. */
  readonly letters: 'lower' | 'capital' | 'upper' | 'none';
}

/** Scripts that write no spaces between words, or glue particles to a word: each letter is a token of its own. */
const TOKEN =
  /(?<letter>[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<number>\p{Nd}+)|\S/gu;
const APOSTROPHES = /[’‘ʼ`´]/u;
const MAX_NUMBER_DIGITS = 9;

/** Cuts a stretch of text into tokens. `offset` is where the stretch begins in the article's text. */
export function readTokens(words: string, offset = 0): readonly DateToken[] {
  const tokens: DateToken[] = [];
  let before = 0;
  for (const { 0: word, index, groups } of words.matchAll(TOKEN)) {
    const kind = groups?.number ? 'number' : groups?.word || groups?.letter ? 'word' : 'mark';
    tokens.push({
      start: offset + index,
      end: offset + index + word.length,
      kind,
      key: keyOf(word, kind),
      apart: index > before,
      letters: kind === 'word' ? lettersOf(word) : 'none',
    });
    before = index + word.length;
  }
  return tokens;
}

function lettersOf(word: string): DateToken['letters'] {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'none';
  if (word === upper) return 'upper';
  return word.charAt(0) === lower.charAt(0) ? 'lower' : 'capital';
}

function keyOf(word: string, kind: DateToken['kind']): string {
  if (kind === 'word') return word.toLowerCase();
  if (kind === 'mark') return APOSTROPHES.test(word) ? "'" : word;
  return word.length > MAX_NUMBER_DIGITS ? word : plainDigits(word).replace(/^0+(?=\d)/u, '');
}
