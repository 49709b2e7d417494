import { lengthMarks } from '../../language/length-marks';
import {
  type DateExpression,
  type DateSource,
  expressionOf,
  type WrittenDate,
  written,
} from './date-expression';
import { type FoundTerm, termAt } from './date-lexicon';
import { lettersOf } from './date-tokens';
import { dayNumberAt, type FoundNumber, shortYearAt, skipLinks, yearAt } from './read-numbers';
import { readPeriod } from './read-period';

/** A day or month as written, without weekday and without "last" or "next". */
export interface DayAndMonth {
  readonly meaning: WrittenDate;
  /** The other days of a range or list: the third in "3–5 May". */
  readonly others: readonly DateExpression[];
  /** The tokens of the expression itself, which the days of `others` stand before or behind. */
  readonly at: number;
  readonly end: number;
  /** The index after all of them. */
  readonly next: number;
}

const MAX_LINK_LETTERS = 3;
const RANGE_MARKS = /^[-–—/+]$/u;

/** "3 May 2021", "3–5 May", "May 3", "May 2021", "2024年3月5日", "Christmas 2019", "May"; `null` where none stands here. */
export function readDayAndMonth(source: DateSource, at: number): DayAndMonth | null {
  return (
    readYearFirst(source, at) ??
    readDayFirst(source, at) ??
    readMonthFirst(source, at) ??
    readHoliday(source, at) ??
    readLoneDay(source, at)
  );
}

function readYearFirst(source: DateSource, at: number): DayAndMonth | null {
  if (!source.lexicon.order.yearFirst) return null;
  const year = yearAt(source, at);
  if (!year) return null;
  const month = monthAt(source, skipStop(source, skipLinks(source, year.next)));
  if (!month) return null;
  const day = dayNumberAt(source, skipStop(source, skipLinks(source, month.next)));
  const next = day ? skipLinks(source, day.next, 1) : month.next;
  return single(at, next, { year: year.value, month: month.term.value, day: day?.value ?? null });
}

function readDayFirst(source: DateSource, at: number): DayAndMonth | null {
  const first = dayNumberAt(source, at);
  if (!first) return null;
  const direct = monthAfterDay(source, first);
  if (direct) return single(at, direct.next, { ...direct.parts, day: first.value });
  const last = dayAfterJoiner(source, first.next);
  const found = last && monthAfterDay(source, last.day);
  if (!last || !found || last.day.value <= first.value) return null;
  const earlier = expressionOf(source.tokens, at, at + 1, written({ ...found.parts, day: first.value }));
  return { ...single(last.at, found.next, { ...found.parts, day: last.day.value }), others: [earlier] };
}

function readMonthFirst(source: DateSource, at: number): DayAndMonth | null {
  const month = monthAt(source, at);
  if (!month) return null;
  const { value, weak } = month.term;
  const day = source.lexicon.order.monthFirst ? dayAfterMonth(source, month) : null;
  if (day) {
    const year = yearAfterComma(source, day.next);
    const parts = { year: year?.value ?? null, month: value };
    const last = year ? null : dayAfterJoiner(source, day.next);
    const others =
      last && last.day.value > day.value && !monthAt(source, last.day.next)
        ? [expressionOf(source.tokens, last.at, last.day.next, written({ ...parts, day: last.day.value }))]
        : [];
    const next = others.length > 0 && last ? last.day.next : (year?.next ?? day.next);
    return { meaning: written({ ...parts, day: day.value }), others, at, end: year?.next ?? day.next, next };
  }
  const year = yearAfter(source, skipLinks(source, skipStop(source, month.next)));
  if (year) return single(at, year.next, { year: year.value, month: value });
  return stands(source, at, weak) ? single(at, month.next, { month: value }) : null;
}

function readHoliday(source: DateSource, at: number): DayAndMonth | null {
  const holiday = termAt(source.lexicon, source.tokens, at, 'holiday');
  if (!holiday) return null;
  const { month, day } = holiday.term;
  const year = yearAt(source, skipLinks(source, holiday.next));
  return single(at, year?.next ?? holiday.next, { year: year?.value ?? null, month, day });
}

/** "13日": languages that count days with a word of their own name one by it alone. */
function readLoneDay(source: DateSource, at: number): DayAndMonth | null {
  const { tokens, lexicon } = source;
  const day = dayNumberAt(source, at);
  const mark = tokens[at + 1];
  if (!day || !mark || mark.apart || !lexicon.order.yearFirst) return null;
  if (lengthMarks.includes(tokens[at + 2]?.key ?? '')) return null;
  return lexicon.order.afterDay.includes(mark.key) ? single(at, at + 2, { day: day.value }) : null;
}

/** Whether a month's or weekday's name can stand for a date with no number beside it. */
export function stands(source: DateSource, at: number, weak: 'short' | 'everyday' | null): boolean {
  const { tokens, lexicon } = source;
  const name = tokens[at];
  if (weak === 'short' || !name) return false;
  const cued =
    (at > 0 && termAt(lexicon, tokens, at - 1, 'beforeYear') !== null) ||
    readPeriod(source, skipLinks(source, at + 1))?.unit === 'year';
  // "Marzo" in the midst of an Italian sentence is somebody's name, "may" without a capital is no month.
  if (lexicon.order.capitalised) return weak === null || (cued && lettersOf(name) !== 'lower');
  return cued || lettersOf(name) !== 'capital' || at === 0 || tokens[at - 1]?.kind === 'mark';
}

function monthAt({ lexicon, tokens }: DateSource, at: number): FoundTerm<'month'> | null {
  return termAt(lexicon, tokens, at, 'month');
}

function monthAfterDay(source: DateSource, day: FoundNumber) {
  const month = monthAt(source, skipLinks(source, day.next));
  if (!month) return null;
  const stop = skipStop(source, month.next);
  const year = yearAfterComma(source, skipLinks(source, stop)) ?? shortYearAt(source, month.next);
  return { parts: { month: month.term.value, year: year?.value ?? null }, next: year?.next ?? month.next };
}

function dayAfterMonth(source: DateSource, month: FoundTerm<'month'>): FoundNumber | null {
  const at = skipLinks(source, skipStop(source, month.next));
  const day = dayNumberAt(source, at);
  const following = source.tokens[at + 1];
  if (!day || (following?.kind === 'mark' && /^[:%]$/u.test(following.key))) return null;
  return termAt(source.lexicon, source.tokens, day.next, 'counted') ? null : day;
}

function dayAfterJoiner(
  source: DateSource,
  at: number,
): { readonly at: number; readonly day: FoundNumber } | null {
  const { tokens, lexicon } = source;
  const joiner = termAt(lexicon, tokens, at, 'joiner');
  const mark = tokens[at];
  const isMark = mark?.kind === 'mark' && RANGE_MARKS.test(mark.key);
  if (!joiner && !isMark) return null;
  const next = skipLinks(source, joiner?.next ?? at + 1);
  const day = dayNumberAt(source, next);
  return day && { at: next, day };
}

function yearAfter(source: DateSource, at: number): FoundNumber | null {
  return yearAt(source, at) ?? shortYearAt(source, at);
}

function yearAfterComma(source: DateSource, at: number): FoundNumber | null {
  const { tokens, lexicon } = source;
  const link = tokens[at];
  // The linking words of a language without a pack are known in part: "6 de març de 2024".
  const isLink = lexicon.stems.size > 0 && link?.kind === 'word' && link.word.length <= MAX_LINK_LETTERS;
  const year = yearAt(source, link?.key === ',' || isLink ? at + 1 : at);
  return year && !termAt(lexicon, tokens, year.next, 'counted') ? year : null;
}

function skipStop({ tokens }: DateSource, at: number): number {
  const stop = tokens[at];
  return stop?.key === '.' && !stop.apart ? at + 1 : at;
}

function single(at: number, next: number, parts: Parameters<typeof written>[0]): DayAndMonth {
  return { meaning: written(parts), others: [], at, end: next, next };
}
