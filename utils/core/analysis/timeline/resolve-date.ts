import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarDay,
  dayNumber,
  dayOf,
  weekdayOf,
} from './calendar';
import type { DateExpression, Lean, ShiftedDate, WrittenDate } from './date-expression';

/** What a date is told from. */
export interface DateContext {
  /** The story's day; `null` where nobody knows it, and then only full dates can be told. */
  readonly story: CalendarDay | null;
  /** The date mentioned last. */
  readonly last: CalendarDate | null;
  /** The sentence speaks of what is still to come. */
  readonly future: boolean;
}

const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;
/** News tells more of what was than of what will be: without a sign, a date ahead is meant only if it is this near. */
const NEAR_DAYS_AHEAD = 92;
const NEAR_MONTHS_AHEAD = 2;
const GRACE_DAYS = 1;

/** Sets an expression on the calendar; `null` where the context does not say which day, month or year is meant. */
export function resolveDate({ meaning }: DateExpression, context: DateContext): CalendarDate | null {
  if (meaning.kind === 'same') return sameDate(meaning.unit, context);
  if (meaning.kind === 'shifted') return shiftedDate(meaning, context);
  const { year, month, day } = meaning;
  if (year !== null) return month === null ? { year, month, day: null } : dated(year, month, day);
  return context.story && nearDate(meaning, context.story, context);
}

/** The last such day that does not lie after `latest`, with a day's grace for time zones. */
export function latestSuchDay(
  { year, month, day }: WrittenDate,
  latest: CalendarDay | null,
): CalendarDay | null {
  if (day === null) return null;
  if (year !== null) return month === null ? null : dayOf(year, month, day);
  if (!latest) return null;
  const bound = dayNumber(latest) + GRACE_DAYS;
  const days =
    month === null
      ? [1, 0, -1, -2].flatMap((months) => dayOfMonth(addMonths(latest, months), day))
      : [1, 0, -1].flatMap((years) => dayOf(latest.year + years, month, day) ?? []);
  return days.find((found) => dayNumber(found) <= bound) ?? null;
}

function sameDate(unit: 'day' | 'month' | 'year', { last }: DateContext): CalendarDate | null {
  if (!last || (unit !== 'year' && last.month === null) || (unit === 'day' && last.day === null)) return null;
  return {
    year: last.year,
    month: unit === 'year' ? null : last.month,
    day: unit === 'day' ? last.day : null,
  };
}

function shiftedDate({ unit, offset, from }: ShiftedDate, { story, last }: DateContext): CalendarDate | null {
  const anchor = from === 'story' ? story : last;
  if (!anchor) return null;
  if (unit === 'year') return { year: anchor.year + offset, month: null, day: null };
  const { year, month, day } = anchor;
  if (month === null) return null;
  if (unit === 'month') return addMonths({ year, month }, offset);
  return day === null ? null : addDays({ year, month, day }, offset);
}

function nearDate(date: WrittenDate, story: CalendarDay, { future }: DateContext): CalendarDate | null {
  const { month, day, weekday, yearOffset, weekOffset } = date;
  const lean = date.lean ?? (future ? 1 : null);
  if (month !== null && yearOffset !== null) return dated(story.year + yearOffset, month, day);
  if (month !== null && day !== null) return nearDayOfYear(month, day, weekday, lean, story);
  if (month !== null) return nearMonth(month, lean, story);
  if (day !== null) return nearDayOfMonth(day, weekday, lean, story);
  if (weekday === null) return null;
  if (weekOffset !== null) return addDays(story, weekday - weekdayOf(story) + weekOffset * DAYS_A_WEEK);
  return nearWeekday(weekday, date.lean, future, story);
}

/** Without a sign it is the last such day, the story's own included; "next" and "last" leave that one out. */
function nearWeekday(weekday: number, lean: Lean | null, future: boolean, story: CalendarDay): CalendarDay {
  const ahead = (weekday - weekdayOf(story) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const back = ahead - DAYS_A_WEEK;
  if (lean === 1) return addDays(story, ahead === 0 ? DAYS_A_WEEK : ahead);
  if (lean === -1 || ahead === 0) return addDays(story, lean === -1 ? back : 0);
  if (lean === 0 && !future) return addDays(story, ahead < -back ? ahead : back);
  return addDays(story, future ? ahead : back);
}

function nearDayOfYear(
  month: number,
  day: number,
  weekday: number | null,
  lean: Lean | null,
  story: CalendarDay,
): CalendarDay | null {
  const days = [-1, 0, 1].flatMap((years) => dayOf(story.year + years, month, day) ?? []);
  const onWeekday = days.filter((found) => weekday === weekdayOf(found));
  return nearest(onWeekday.length > 0 ? onWeekday : days, lean, NEAR_DAYS_AHEAD, story);
}

function nearDayOfMonth(
  day: number,
  weekday: number | null,
  lean: Lean | null,
  story: CalendarDay,
): CalendarDay | null {
  const days = [-1, 0, 1].flatMap((months) => dayOfMonth(addMonths(story, months), day));
  const onWeekday = days.filter((found) => weekday === weekdayOf(found));
  return nearest(onWeekday.length > 0 ? onWeekday : days, lean, DAYS_A_WEEK, story);
}

function dayOfMonth({ year, month }: CalendarDate, day: number): readonly CalendarDay[] {
  return [dayOf(year, month ?? 0, day)].filter((found) => found !== null);
}

/** The day of several that is meant: the next or last one by its sign, else the last one unless one ahead is near. */
function nearest(
  days: readonly CalendarDay[],
  lean: Lean | null,
  nearAhead: number,
  story: CalendarDay,
): CalendarDay | null {
  const distance = (day: CalendarDay) => dayNumber(day) - dayNumber(story);
  const back = days.findLast((day) => distance(day) <= 0) ?? null;
  const ahead = days.find((day) => distance(day) >= 0) ?? null;
  if (!back || !ahead) return back ?? ahead;
  if (lean === 1) return ahead;
  if (lean === -1) return back;
  return distance(ahead) <= nearAhead && distance(ahead) < -distance(back) ? ahead : back;
}

function nearMonth(month: number, lean: Lean | null, story: CalendarDay): CalendarDate {
  const ahead = (month - story.month + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  const isAhead = lean === 1 || (lean !== -1 && ahead <= NEAR_MONTHS_AHEAD);
  return addMonths(story, isAhead || ahead === 0 ? ahead : ahead - MONTHS_A_YEAR);
}

function dated(year: number, month: number, day: number | null): CalendarDate | null {
  return day === null ? { year, month, day } : dayOf(year, month, day);
}
