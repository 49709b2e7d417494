const MS_A_DAY = 86_400_000;
/** In every calendar that is read here. */
export const DAYS_A_WEEK = 7;
/** 1 January 1970 was a Thursday, the fourth day of the week. */
const EPOCH_WEEKDAY = 4;

/** A day, a month (`day` is `null`) or a year (`month` is `null` too) of the Gregorian calendar. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** A date that is exact to the day. */
export interface CalendarDay extends CalendarDate {
  readonly month: number;
  readonly day: number;
}

/** Reads `YYYY-MM-DD` at the start of a text; `null` where there is no such day. */
export function parseDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text) ?? [];
  return year ? dayOf(Number(year), Number(month), Number(day)) : null;
}

/** The day, if the calendar has it. */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1) return null;
  return day <= daysIn(year, month) ? { year, month, day } : null;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** The day so many days later. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const moved = new Date((dayNumber(day) + days) * MS_A_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The month so many months later. */
export function addMonths({ year, month }: { year: number; month: number }, months: number) {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: null };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  const fromMonday = (dayNumber(day) + EPOCH_WEEKDAY - 1) % DAYS_A_WEEK;
  return ((fromMonday + DAYS_A_WEEK) % DAYS_A_WEEK) + 1;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
