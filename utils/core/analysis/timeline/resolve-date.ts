import { addDays, addMonths, type CalendarDate, type CalendarDay, dayOf } from './calendar';
import type { DateExpression, ShiftedDate, WrittenDate } from './date-expression';
import {
  dayInMonth,
  loneDay,
  nearDayOfMonth,
  nearDayOfYear,
  nearMonth,
  nearWeekday,
  weekdayInWeek,
} from './near-date';
import { recallMonth, recallYear, type ToldDate } from './recall-date';

/** What a date is told from. */
export interface DateContext {
  /** The story's day; `null` where nobody knows it, and then only full dates can be told. */
  readonly story: CalendarDay | null;
  /** What the article has told before, in its order. */
  readonly told: readonly ToldDate[];
  /** Where the expression's block begins. */
  readonly blockStart: number;
  /** The sentence speaks of what is still to come. */
  readonly future: boolean;
}

/** "Three days later" is told from a date just mentioned, not from one that stands paragraphs above. */
const MAX_ANCHOR_CHARS = 400;

/** Sets an expression on the calendar; `null` where the context does not say which day, month or year is meant. */
export function resolveDate({ meaning, start }: DateExpression, context: DateContext): ToldDate | null {
  const told = (date: CalendarDate | null, hasYear: boolean) => date && { date, start, hasYear };
  if (meaning.kind === 'same') {
    const last = context.told.at(-1);
    return last ? told(sameDate(meaning.unit, last.date), last.hasYear) : null;
  }
  if (meaning.kind === 'shifted') return told(shiftedDate(meaning, start, context), false);
  const year = meaning.year ?? yearToldBefore(meaning, start, context);
  if (year !== null) return told(writtenDate(year, meaning), true);
  return told(context.story && nearDate(meaning, start, context.story, context), false);
}

function sameDate(unit: 'day' | 'month' | 'year', { year, month, day }: CalendarDate): CalendarDate | null {
  if (unit === 'year') return { year, month: null, day: null };
  if (month === null || (unit === 'day' && day === null)) return null;
  return { year, month, day: unit === 'day' ? day : null };
}

function shiftedDate(
  { unit, offset, from, needsFuture }: ShiftedDate,
  start: number,
  { story, told, future }: DateContext,
): CalendarDate | null {
  const last = told.at(-1);
  const anchor = from === 'story' ? story : last && start - last.start <= MAX_ANCHOR_CHARS ? last.date : null;
  if (!anchor || (needsFuture && !future)) return null;
  const { year, month, day } = anchor;
  if (unit === 'year') return { year: year + offset, month: null, day: null };
  if (month === null) return null;
  if (unit === 'month') return addMonths({ year, month }, offset);
  return day === null ? null : addDays({ year, month, day }, offset);
}

function yearToldBefore(date: WrittenDate, start: number, { told, blockStart }: DateContext): number | null {
  const isPlain = date.lean === null && date.yearOffset === null && date.weekday === null;
  return isPlain && date.month !== null ? recallYear(date, start, blockStart, told) : null;
}

function writtenDate(year: number, { month, day }: WrittenDate): CalendarDate | null {
  return day === null || month === null ? { year, month, day: null } : dayOf(year, month, day);
}

function nearDate(
  date: WrittenDate,
  start: number,
  story: CalendarDay,
  { future, told }: DateContext,
): CalendarDate | null {
  const { month, day, weekday, lean, yearOffset, monthOffset, weekOffset } = date;
  const direction = { lean, future };
  if (month !== null) {
    if (yearOffset !== null) return writtenDate(story.year + yearOffset, date);
    return day === null
      ? nearMonth(month, direction, story)
      : nearDayOfYear(month, day, weekday, direction, story);
  }
  if (day !== null && monthOffset !== null) return dayInMonth(addMonths(story, monthOffset), day);
  if (day !== null && weekday === null) return loneDay(day, direction, story, recallMonth(start, told));
  if (day !== null) return nearDayOfMonth(day, weekday, direction, story);
  if (weekday === null) return null;
  if (weekOffset !== null) return weekdayInWeek(weekday, weekOffset, story);
  return nearWeekday(weekday, direction, story);
}
