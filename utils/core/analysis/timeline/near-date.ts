import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  DAYS_A_WEEK,
  dayNumber,
  dayOf,
  weekdayOf,
} from './calendar';
import type { Lean, WrittenDate } from './date-expression';

/** Which way a date without a year lies from the story's day. */
export interface Direction {
  /** By its own words: "last", "this", "next". */
  readonly lean: Lean | null;
  /** By its sentence, which speaks of what is still to come. */
  readonly future: boolean;
}

const MONTHS_A_YEAR = 12;
/** News tells more of what was than of what will be: without a sign, a date ahead is meant only if it is this near. */
const NEAR_DAYS_AHEAD = 92;
const NEAR_MONTHS_AHEAD = 2;
/** A "will" beside a day that was a week ago, and comes again in 51 weeks, speaks of something else. */
const MAX_DAYS_AHEAD = 270;
/** A date this near is meant, even if the weekday beside it is a slip. */
const SURE_DAYS = 14;
const GRACE_DAYS = 1;

/** The last such weekday, the story's own day included, or the next one by its sign; "last" and "next" leave that day out. */
export function nearWeekday(weekday: number, { lean, future }: Direction, story: CalendarDay): CalendarDay {
  const ahead = (weekday - weekdayOf(story) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const back = ahead - DAYS_A_WEEK;
  if (lean === 1) return addDays(story, ahead === 0 ? DAYS_A_WEEK : ahead);
  if (lean === -1) return addDays(story, back);
  if (ahead === 0 || future) return addDays(story, ahead);
  return addDays(story, lean === 0 && ahead < -back ? ahead : back);
}

/** The weekday of a week so many weeks from the story's. */
export function weekdayInWeek(weekday: number, weekOffset: number, story: CalendarDay): CalendarDay {
  return addDays(story, weekday - weekdayOf(story) + weekOffset * DAYS_A_WEEK);
}

/** The day of the year that is meant by day and month; a weekday beside them settles the year. */
export function nearDayOfYear(
  month: number,
  day: number,
  weekday: number | null,
  direction: Direction,
  story: CalendarDay,
): CalendarDay | null {
  const days = [-1, 0, 1].flatMap((years) => dayOf(story.year + years, month, day) ?? []);
  const plain = nearest(days, direction, NEAR_DAYS_AHEAD, story);
  if (plain && Math.abs(dayNumber(plain) - dayNumber(story)) <= SURE_DAYS) return plain;
  return nearest(onWeekday(days, weekday), direction, NEAR_DAYS_AHEAD, story);
}

/** The day that is meant by its number in the month alone. */
export function nearDayOfMonth(
  day: number,
  weekday: number | null,
  direction: Direction,
  story: CalendarDay,
): CalendarDay | null {
  const days = [-1, 0, 1].flatMap((months) => dayInMonth(addMonths(story, months), day) ?? []);
  return nearest(onWeekday(days, weekday), direction, DAYS_A_WEEK, story);
}

/** "13日", "el día 14": a day of the story's week where it can be one, else of the month that was told last. */
export function loneDay(
  day: number,
  { lean, future }: Direction,
  story: CalendarDay,
  toldMonth: CalendarDate | null,
): CalendarDay | null {
  const near = nearDayOfMonth(day, null, { lean: lean ?? (future ? 1 : -1), future }, story);
  const isNear = near !== null && Math.abs(dayNumber(near) - dayNumber(story)) <= DAYS_A_WEEK;
  return (isNear || !toldMonth ? null : dayInMonth(toldMonth, day)) ?? near;
}

/** The month that is meant by its name alone. */
export function nearMonth(month: number, { lean, future }: Direction, story: CalendarDay): CalendarDate {
  const ahead = (month - story.month + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  const back = ahead - MONTHS_A_YEAR;
  if (lean === 1) return addMonths(story, ahead === 0 ? MONTHS_A_YEAR : ahead);
  if (lean === -1) return addMonths(story, back);
  return addMonths(story, ahead === 0 || future || ahead <= NEAR_MONTHS_AHEAD ? ahead : back);
}

/** The last such day that does not lie after `latest`, with a day's grace for time zones. */
export function latestSuchDay(
  { year, month, day }: WrittenDate,
  latest: CalendarDay | null,
): CalendarDay | null {
  if (day === null) return null;
  if (year !== null) return month === null ? null : dayOf(year, month, day);
  if (!latest) return null;
  const days =
    month === null
      ? [1, 0, -1, -2].flatMap((months) => dayInMonth(addMonths(latest, months), day) ?? [])
      : [1, 0, -1].flatMap((years) => dayOf(latest.year + years, month, day) ?? []);
  return days.find((found) => dayNumber(found) <= dayNumber(latest) + GRACE_DAYS) ?? null;
}

/** The day of a month by its number, if the month has it. */
export function dayInMonth({ year, month }: CalendarDate, day: number): CalendarDay | null {
  return month === null ? null : dayOf(year, month, day);
}

/** The days that fall on the weekday; all of them where the article's own weekday is wrong. */
function onWeekday(days: readonly CalendarDay[], weekday: number | null): readonly CalendarDay[] {
  const fitting = days.filter((day) => weekdayOf(day) === weekday);
  return fitting.length > 0 ? fitting : days;
}

/** The day of several that is meant: the next or last one by its sign, else the last one unless one ahead is near. */
function nearest(
  days: readonly CalendarDay[],
  { lean, future }: Direction,
  nearAhead: number,
  story: CalendarDay,
): CalendarDay | null {
  const distance = (day: CalendarDay) => dayNumber(day) - dayNumber(story);
  const back = days.findLast((day) => distance(day) <= 0) ?? null;
  const ahead = days.find((day) => distance(day) >= 0) ?? null;
  if (!back || !ahead) return back ?? ahead;
  if (lean === 1 || lean === -1) return lean === 1 ? ahead : back;
  if (future && distance(ahead) <= MAX_DAYS_AHEAD) return ahead;
  return distance(ahead) <= nearAhead && distance(ahead) < -distance(back) ? ahead : back;
}
