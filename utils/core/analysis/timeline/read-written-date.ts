import { type DateReading, type DateSource, type Lean, spanOf, written } from './date-expression';
import { termAt } from './date-lexicon';
import { readDayAndMonth, stands } from './read-day-and-month';
import { dayNumberAt, skipLinks } from './read-numbers';

const MAX_TRAILING_WORDS = 3;

/** A date by weekday, day, month and year, as many as are written, with "last", "next" and "this year" round them. */
export function readWrittenDate(source: DateSource, at: number): DateReading | null {
  const opening = readOpening(source, at);
  const weekday = readWeekday(source, opening.next);
  const afterWeekday = weekday?.next ?? opening.next;
  const date = readDayAndMonth(source, weekday ? skipToDay(source, afterWeekday) : afterWeekday);
  if (!date && (!weekday || !(weekday.stands || opening.lean !== null))) return null;
  const closing = readClosing(source, date?.next ?? afterWeekday);
  const meaning = {
    ...(date?.meaning ?? written({ day: weekday?.day ?? null })),
    weekday: weekday?.value ?? null,
    lean: opening.lean ?? weekday?.lean ?? closing.lean,
    yearOffset: closing.yearOffset,
    weekOffset: closing.weekOffset,
  };
  const start = date?.others.some(({ end }) => end <= (source.tokens[date.at]?.start ?? 0)) ? date.at : at;
  return {
    dates: [...(date?.others ?? []), spanOf(source.tokens, start, closing.next, meaning)],
    next: closing.next,
  };
}

/** "Early next", "el pasado mes de": what stands before the date and belongs to it. */
function readOpening(source: DateSource, at: number): { readonly lean: Lean | null; readonly next: number } {
  const { lexicon, tokens } = source;
  const part = termAt(lexicon, tokens, at, 'part');
  const afterPart = part ? skipLinks(source, skipHyphen(source, part.next)) : at;
  const lean = termAt(lexicon, tokens, afterPart, 'lean');
  const afterLean = lean ? skipLinks(source, lean.next) : afterPart;
  const unit = termAt(lexicon, tokens, afterLean, 'unit');
  const afterUnit = unit?.term.unit === 'month' ? skipLinks(source, unit.next) : afterLean;
  const next = termAt(lexicon, tokens, afterUnit, 'month') ? afterUnit : afterLean;
  return { lean: lean?.term.offset ?? null, next };
}

function readWeekday(source: DateSource, at: number) {
  const { lexicon, tokens } = source;
  const weekday = termAt(lexicon, tokens, at, 'weekday');
  if (!weekday) return null;
  let next = weekday.next;
  let lean: Lean | null = null;
  let day: number | null = null;
  for (let count = 0; count < MAX_TRAILING_WORDS; count++) {
    const dayPart = termAt(lexicon, tokens, next, 'dayPart');
    const leaning = dayPart || readPeriod(source, next) ? null : termAt(lexicon, tokens, next, 'lean');
    const bracketed = tokens[next]?.key === '(' ? dayNumberAt(source, next + 1) : null;
    if (dayPart) next = dayPart.next;
    else if (leaning && leaning.term.offset !== 0) {
      lean = leaning.term.offset;
      next = leaning.next;
    } else if (bracketed && tokens[bracketed.next]?.key === ')') {
      day = bracketed.value;
      next = bracketed.next + 1;
    } else break;
  }
  return {
    value: weekday.term.value,
    stands: day !== null || stands(source, at, weekday.term.weak),
    lean,
    day,
    next,
  };
}

/** "19 dicembre scorso", "Tuesday last week", "January of this year". */
function readClosing(source: DateSource, at: number) {
  const { lexicon, tokens } = source;
  const closing: { lean: Lean | null; yearOffset: number | null; weekOffset: number | null; next: number } = {
    lean: null,
    yearOffset: null,
    weekOffset: null,
    next: at,
  };
  const period = readPeriod(source, skipLinks(source, at));
  if (period?.unit === 'year') return { ...closing, yearOffset: period.offset, next: period.next };
  if (period?.unit === 'week') return { ...closing, weekOffset: period.offset, next: period.next };
  const lean = termAt(lexicon, tokens, at, 'lean');
  return lean && lean.term.offset !== 0 ? { ...closing, lean: lean.term.offset, next: lean.next } : closing;
}

/** "This year", "la semaine dernière": a stretch of the calendar next to the story's. */
export function readPeriod(source: DateSource, at: number) {
  const { lexicon, tokens } = source;
  const phrase = termAt(lexicon, tokens, at, 'shift');
  if (phrase && phrase.term.unit !== 'day') return { ...phrase.term, next: phrase.next };
  const before = termAt(lexicon, tokens, at, 'lean');
  const unit = termAt(lexicon, tokens, before ? skipLinks(source, before.next) : at, 'unit');
  const lean = before ?? (unit && termAt(lexicon, tokens, skipLinks(source, unit.next), 'lean'));
  if (!unit || !lean || unit.term.unit === 'day') return null;
  return { unit: unit.term.unit, offset: lean.term.offset, next: before ? unit.next : lean.next };
}

function skipToDay(source: DateSource, at: number): number {
  return skipLinks(source, source.tokens[at]?.key === ',' ? at + 1 : at);
}

function skipHyphen({ tokens }: DateSource, at: number): number {
  return tokens[at]?.key === '-' ? at + 1 : at;
}
