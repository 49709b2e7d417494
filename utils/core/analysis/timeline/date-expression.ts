import type { Span } from '../../article/span';
import type { DateUnit } from '../../language/date-table';
import type { DateLexicon } from './date-lexicon';
import type { DateToken } from './date-tokens';

/** Which way an expression leans from the story's day: "last" -1, "this" 0, "next" 1. */
export type Lean = -1 | 0 | 1;

/** A date as it is written, with all that is left unsaid as `null`. */
export interface WrittenDate {
  readonly kind: 'written';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly lean: Lean | null;
  /** "January this year", "上个月5日", "Tuesday last week": year, month or week as a distance from the story's. */
  readonly yearOffset: number | null;
  readonly monthOffset: number | null;
  readonly weekOffset: number | null;
}

/** A date told as a distance: "yesterday", "3 days ago", "last year", "two days later". */
export interface ShiftedDate {
  readonly kind: 'shifted';
  readonly unit: DateUnit;
  readonly offset: number;
  /** Counted from the story's day or from the day mentioned last. */
  readonly from: 'story' | 'mention';
  /** "In 3 days" is a date only where a sentence looks ahead: "built in 3 days" is a length of time. */
  readonly needsFuture: boolean;
}

/** "The same day", "that year": what was mentioned last. */
export interface SameDate {
  readonly kind: 'same';
  readonly unit: 'day' | 'month' | 'year';
}

/** A date expression of a text, read but not yet set on the calendar. */
export interface DateExpression extends Span {
  readonly meaning: WrittenDate | ShiftedDate | SameDate;
}

/** The tokens that are read, and the words to read them by. */
export interface DateSource {
  readonly lexicon: DateLexicon;
  readonly tokens: readonly DateToken[];
}

/** What stands at one token: its dates (none for a habit such as "every Monday") and the index of the token after it. */
export interface DateReading {
  readonly dates: readonly DateExpression[];
  readonly next: number;
}

/** A written date with the given parts. */
export function written(parts: Partial<Omit<WrittenDate, 'kind'>>): WrittenDate {
  const unsaid = {
    year: null,
    month: null,
    day: null,
    weekday: null,
    lean: null,
    yearOffset: null,
    monthOffset: null,
    weekOffset: null,
  };
  return { kind: 'written', ...unsaid, ...parts };
}

/** One date that covers the tokens from `at` up to `next`. */
export function readingOf(
  { tokens }: DateSource,
  at: number,
  next: number,
  meaning: DateExpression['meaning'],
): DateReading {
  return { dates: [expressionOf(tokens, at, next, meaning)], next };
}

/** The expression that the tokens from `at` up to `next` make. */
export function expressionOf(
  tokens: readonly DateToken[],
  at: number,
  next: number,
  meaning: DateExpression['meaning'],
): DateExpression {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, meaning };
}
