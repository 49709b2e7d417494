import type { DatePrecision, Timeline } from '../article/analysis';

/** How long ago the story was, in the largest unit that fits; for `Intl.RelativeTimeFormat`. */
export interface Age {
  /** Negative: in the past. */
  readonly value: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** The story's day with what tells it. */
export interface StoryView {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exact as the article is. */
  readonly date: string;
  readonly precision: DatePrecision;
  readonly place: string | null;
  readonly evidence: NonNullable<Timeline['evidence']>['kind'];
  /** The words of the page that say so. */
  readonly evidenceText: string;
  readonly age: Age | null;
}

const DAY_MS = 86_400_000;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

/** The story's day for a reader whose own day is `today` (`YYYY-MM-DD`); `null` where the page does not say. */
export function storyView({ date, precision, place, evidence }: Timeline, today: string): StoryView | null {
  if (!date || !precision || !evidence) return null;
  return {
    date,
    precision,
    place,
    evidence: evidence.kind,
    evidenceText: evidence.text,
    age: ageOf(date, precision, today),
  };
}

function ageOf(date: string, precision: DatePrecision, today: string): Age | null {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  if (precision === 'year') return { value: year - thisYear, unit: 'year' };
  const months = (year - thisYear) * MONTHS_PER_YEAR + month - thisMonth;
  if (precision === 'month') return monthsOrYears(months);
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  if (Number.isNaN(days)) return null;
  if (Math.abs(days) < DAYS_PER_WEEK) return { value: days, unit: 'day' };
  const whole = wholeMonths(date, today, months);
  if (whole === 0) return { value: Math.trunc(days / DAYS_PER_WEEK), unit: 'week' };
  return monthsOrYears(whole);
}

function monthsOrYears(months: number): Age {
  return Math.abs(months) < MONTHS_PER_YEAR
    ? { value: months, unit: 'month' }
    : { value: Math.trunc(months / MONTHS_PER_YEAR), unit: 'year' };
}

/** A month counts only when it is full: the 30th to the 2nd is no month. */
function wholeMonths(date: string, today: string, months: number): number {
  const day = Number(date.slice(8));
  const thisDay = Number(today.slice(8));
  if (months < 0 && thisDay < day) return months + 1;
  return months > 0 && thisDay > day ? months - 1 : months;
}
