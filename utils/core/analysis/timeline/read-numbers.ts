import type { DateSource } from './date-expression';
import { termAt } from './date-lexicon';

/** A number read, and the index of the token after it. */
export interface FoundNumber {
  readonly value: number;
  readonly next: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** "'94" is of the last century, "'07" of this one. */
const CENTURY_TURN = 30;
const MAX_ORDINAL_LETTERS = 3;
const ORDINAL_MARKS = /^[.°]$/u;
const DECIMAL_MARKS = /^[.,:'/-]$/u;

/** A day of the month with its ordinal: "3", "3rd", "1er", "1º", "3.". */
export function dayNumberAt(source: DateSource, at: number): FoundNumber | null {
  const token = source.tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > 2) return null;
  const value = Number(token.key);
  if (value < 1 || value > 31) return null;
  return { value, next: skipOrdinal(source, at + 1) };
}

function skipOrdinal({ tokens, lexicon }: DateSource, at: number): number {
  const mark = tokens[at];
  if (!mark || mark.apart) return at;
  if (mark.kind === 'word') {
    if (lexicon.order.afterDay.includes(mark.key)) return at + 1;
    const isName = lexicon.phrases
      .get(mark.key)
      ?.some(({ term }) => term.kind === 'month' || term.kind === 'link');
    return !isName && mark.end - mark.start <= MAX_ORDINAL_LETTERS ? at + 1 : at;
  }
  const { monthFirst, yearFirst } = lexicon.order;
  const isSentenceEnd = mark.key === '.' && monthFirst && !yearFirst;
  return ORDINAL_MARKS.test(mark.key) && !isSentenceEnd ? at + 1 : at;
}

/** A year in four digits that is not the head of a longer number. */
export function yearAt({ tokens }: DateSource, at: number): FoundNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null;
  const value = Number(token.key);
  if (value < FIRST_YEAR || value > LAST_YEAR || isSplitNumber(tokens[at + 1], tokens[at + 2])) return null;
  return { value, next: at + 1 };
}

function isSplitNumber(mark: DateSource['tokens'][number] | undefined, digits: typeof mark): boolean {
  if (
    mark?.kind !== 'mark' ||
    mark.apart ||
    !DECIMAL_MARKS.test(mark.key) ||
    mark.key === '-' ||
    mark.key === '/'
  ) {
    return false;
  }
  return digits?.kind === 'number' && !digits.apart;
}

/** A year cut to two digits, which only an apostrophe or a month before it makes a year: "’94". */
export function shortYearAt({ tokens }: DateSource, at: number): FoundNumber | null {
  const hasMark = tokens[at]?.key === "'";
  const digits = tokens[hasMark ? at + 1 : at];
  if (digits?.kind !== 'number' || digits.end - digits.start !== 2 || (hasMark && digits.apart)) return null;
  const value = centuryOf(Number(digits.key));
  const following = tokens[hasMark ? at + 2 : at + 1];
  const stands = !following || (following.kind === 'mark' && /^[.,;:)]$/u.test(following.key));
  if (!hasMark && (value >= 2000 || !stands)) return null;
  return { value, next: hasMark ? at + 2 : at + 1 };
}

/** The full year for a year of two digits. */
export function centuryOf(year: number): number {
  return year + (year >= CENTURY_TURN ? 1900 : 2000);
}

/** The index after any linking words ("of", "de") from here on, at most so many. */
export function skipLinks({ lexicon, tokens }: DateSource, at: number, most = 3): number {
  let next = at;
  for (let count = 0; count < most; count++) {
    const link = termAt(lexicon, tokens, next, 'link');
    if (!link) break;
    next = link.next;
  }
  return next;
}
