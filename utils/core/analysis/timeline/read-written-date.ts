import {
  type DateReading,
  type DateSource,
  expressionOf,
  type Lean,
  readingOf,
  written,
} from './date-expression';
import { termAt } from './date-lexicon';
import { type DayAndMonth, readDayAndMonth } from './read-day-and-month';
import { dayNumberAt, skipLinks } from './read-numbers';
import { readPeriod } from './read-period';
import { readWeekday } from './read-weekday';

const OPENING = /^[(（]$/u;
const PHRASE_END = /^[.,;)]$/u;
const CLOSING = /^[)）]$/u;

/** A date by weekday, day, month and year, as many as are written, with "last", "next" and "this year" round them. */
export function readWrittenDate(source: DateSource, at: number): DateReading | null {
  const opening = readOpening(source, at);
  const weekday = readWeekday(source, opening.next);
  const date = weekday ? readDateAfterWeekday(source, weekday.next) : readDayAndMonth(source, opening.next);
  if (!date && !(weekday && (weekday.stands || opening.lean !== null))) return null;
  const trailing =
    date && !weekday && date.meaning.day !== null ? readTrailingWeekday(source, date.next) : null;
  const closing = readClosing(source, trailing?.next ?? date?.next ?? weekday?.next ?? at);
  const meaning = {
    ...(date?.meaning ?? written({})),
    weekday: weekday?.value ?? trailing?.value ?? null,
    lean: opening.lean ?? weekday?.lean ?? closing.lean,
    yearOffset: opening.yearOffset ?? closing.yearOffset,
    monthOffset: opening.monthOffset,
    weekOffset: closing.weekOffset,
  };
  if (date && date.others.length > 0) {
    const own = expressionOf(source.tokens, date.at, date.end, meaning);
    return { dates: [...date.others, own].sort((a, b) => a.start - b.start), next: closing.next };
  }
  return readingOf(source, at, closing.next, meaning);
}

interface Opening {
  readonly lean: Lean | null;
  readonly yearOffset: number | null;
  readonly monthOffset: number | null;
  readonly next: number;
}

/** "Early next", "el pasado mes de", "去年": what stands before the date and belongs to it. */
function readOpening(source: DateSource, at: number): Opening {
  const { lexicon, tokens } = source;
  const none: Opening = { lean: null, yearOffset: null, monthOffset: null, next: at };
  const period = lexicon.order.yearFirst ? readPeriod(source, at) : null;
  if (period?.unit === 'year') return { ...none, yearOffset: period.offset, next: period.next };
  if (period?.unit === 'month') return { ...none, monthOffset: period.offset, next: period.next };
  const part = termAt(lexicon, tokens, at, 'part');
  const hyphen = part && tokens[part.next]?.key === '-' ? 1 : 0;
  const afterPart = part ? skipLinks(source, part.next + hyphen) : at;
  const lean = termAt(lexicon, tokens, afterPart, 'lean');
  const afterLean = lean ? skipLinks(source, lean.next) : afterPart;
  const unit = termAt(lexicon, tokens, afterLean, 'unit');
  const afterUnit = unit?.term.unit === 'month' ? skipLinks(source, unit.next) : afterLean;
  const next = termAt(lexicon, tokens, afterUnit, 'month') ? afterUnit : afterLean;
  return { ...none, lean: lean?.term.offset ?? null, next };
}

function readDateAfterWeekday(source: DateSource, at: number): DayAndMonth | null {
  const { tokens } = source;
  if (OPENING.test(tokens[at]?.key ?? '')) return readBracketed(source, at + 1);
  const next = skipLinks(source, tokens[at]?.key === ',' ? at + 1 : at);
  return readDayAndMonth(source, next) ?? (next === at ? readBareDay(source, at) : null);
}

/** "Sabato 9 marzo e domenica 10": a number right behind the weekday, with the end of a phrase behind it. */
function readBareDay(source: DateSource, at: number): DayAndMonth | null {
  const day = dayNumberAt(source, at);
  const following = day && source.tokens[day.next];
  if (!day || (following && (following.kind !== 'mark' || !PHRASE_END.test(following.key)))) return null;
  return { meaning: written({ day: day.value }), others: [], at, end: day.next, next: day.next };
}

/** "星期二（12月10日）", "sábado (23)", "sábado (23/4)". */
function readBracketed(source: DateSource, at: number): DayAndMonth | null {
  const { tokens } = source;
  const date = readDayAndMonth(source, at) ?? readDayAndMonthInNumbers(source, at);
  return date && CLOSING.test(tokens[date.next]?.key ?? '') ? { ...date, next: date.next + 1 } : null;
}

/** "23/4" or "23" alone, which only what stands round it makes a date. */
export function readDayAndMonthInNumbers(source: DateSource, at: number): DayAndMonth | null {
  const first = dayNumberAt(source, at);
  if (!first) return null;
  const second = source.tokens[at + 1]?.key === '/' ? dayNumberAt(source, at + 2) : null;
  const { dayFirst } = source.lexicon.order;
  const parts = second
    ? { day: dayFirst ? first.value : second.value, month: dayFirst ? second.value : first.value }
    : { day: first.value };
  const next = second?.next ?? first.next;
  return { meaning: written(parts), others: [], at, end: next, next };
}

/** "2024. március 1., péntek", "27 Mayıs Cuma", "5日（火）". */
function readTrailingWeekday(
  source: DateSource,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const { lexicon, tokens } = source;
  const mark = tokens[at]?.key ?? '';
  const isOpen = OPENING.test(mark);
  const weekday = termAt(lexicon, tokens, isOpen || mark === ',' ? at + 1 : at, 'weekday');
  if (!weekday || (weekday.term.weak !== null && !isOpen)) return null;
  if (isOpen && !CLOSING.test(tokens[weekday.next]?.key ?? '')) return null;
  return { value: weekday.term.value, next: weekday.next + (isOpen ? 1 : 0) };
}

interface Closing {
  readonly lean: Lean | null;
  readonly yearOffset: number | null;
  readonly weekOffset: number | null;
  readonly next: number;
}

/** "19 dicembre scorso", "Tuesday last week", "January of this year". */
function readClosing(source: DateSource, at: number): Closing {
  const none: Closing = { lean: null, yearOffset: null, weekOffset: null, next: at };
  const period = readPeriod(source, skipLinks(source, at));
  if (period?.unit === 'year') return { ...none, yearOffset: period.offset, next: period.next };
  if (period?.unit === 'week') return { ...none, weekOffset: period.offset, next: period.next };
  const lean = termAt(source.lexicon, source.tokens, at, 'lean');
  return lean && lean.term.offset !== 0 ? { ...none, lean: lean.term.offset, next: lean.next } : none;
}
