import type { CalendarDate } from './calendar';
import type { WrittenDate } from './date-expression';

/** A date that the article has already told. */
export interface ToldDate {
  readonly date: CalendarDate;
  readonly start: number;
  /** Its year was written, here or where it was told before. */
  readonly hasYear: boolean;
}

/** Further back than this, a reader has forgotten which year was meant. */
const MAX_DISTANCE_CHARS = 2_000;
/** "On 13 March 2019 … on 2 February" are of one year where so little stands between them. */
const MAX_BESIDE_CHARS = 300;
const MAX_TOLD = 20;

/**
 * The year that the article itself has given to a month without one: "13 March" is the "13 March 2019" told before, and
 * "on 2 February" soon behind that, in the same block, is of its year. `blockStart` is where the date's block begins.
 */
export function recallYear(
  { month, day }: WrittenDate,
  at: number,
  blockStart: number,
  told: readonly ToldDate[],
): number | null {
  const near = told
    .slice(-MAX_TOLD)
    .filter(({ start, hasYear }) => hasYear && at - start <= MAX_DISTANCE_CHARS);
  const same = near.findLast(({ date }) => date.month === month && (day === null || date.day === day));
  if (same) return same.date.year;
  const beside = near.findLast(
    ({ date, start }) =>
      start >= blockStart && at - start <= MAX_BESIDE_CHARS && (day === null || date.month !== null),
  );
  return beside?.date.year ?? null;
}

/** The month in which the article was last told of a day, for a day by its number alone. */
export function recallMonth(at: number, told: readonly ToldDate[]): CalendarDate | null {
  const last = told.slice(-MAX_TOLD).findLast(({ date }) => date.day !== null);
  return last && at - last.start <= MAX_DISTANCE_CHARS ? { ...last.date, day: null } : null;
}
