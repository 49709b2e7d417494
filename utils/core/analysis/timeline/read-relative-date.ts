import type { DateFrame } from '../../language/date-table';
import { DAYS_A_WEEK } from './calendar';
import { type DateReading, type DateSource, readingOf, written } from './date-expression';
import { type Frame, frameOpening, NUMBER_SLOT, termAt, UNIT_SLOT } from './date-lexicon';
import { readDayAndMonth } from './read-day-and-month';
import { skipLinks } from './read-numbers';
import { readPeriod } from './read-period';

const MAX_COUNT_DIGITS = 3;
const MAX_DAY = 31;
const DIRECTIONS: Readonly<
  Record<Exclude<DateFrame, 'on'>, { readonly sign: 1 | -1; readonly from: 'story' | 'mention' }>
> = {
  ago: { sign: -1, from: 'story' },
  ahead: { sign: 1, from: 'story' },
  before: { sign: -1, from: 'mention' },
  after: { sign: 1, from: 'mention' },
};

/** "Yesterday", "3 days ago", "last year", "the same day": a date told from the story's day or from the last mention. */
export function readRelativeDate(source: DateSource, at: number): DateReading | null {
  const { lexicon, tokens } = source;
  const counted = readFrame(source, at);
  if (counted) return counted;
  const part = termAt(lexicon, tokens, at, 'part');
  const start = part ? skipLinks(source, part.next) : at;
  const same = termAt(lexicon, tokens, start, 'same');
  if (same && !isToldFrom(source, same.next))
    return readingOf(source, at, same.next, { kind: 'same', unit: same.term.unit });
  const day = termAt(lexicon, tokens, start, 'shift');
  if (day?.term.unit === 'day') {
    const { unit, offset, from } = day.term;
    if (from === 'mention' && isToldFrom(source, day.next)) return null;
    const next = termAt(lexicon, tokens, day.next, 'dayPart')?.next ?? day.next;
    return readingOf(source, at, next, { kind: 'shifted', unit, offset, from, needsFuture: false });
  }
  const period = readPeriod(source, start);
  if (!period) return null;
  // No day, month or year is named by "last week".
  if (period.unit === 'week') return { dates: [], next: period.next };
  return readingOf(source, at, period.next, {
    kind: 'shifted',
    unit: period.unit,
    offset: period.offset,
    from: 'story',
    needsFuture: false,
  });
}

function readFrame(source: DateSource, at: number): DateReading | null {
  const { lexicon, tokens } = source;
  const number = countAt(source, at);
  const unit = termAt(lexicon, tokens, at, 'unit');
  const openings = [
    tokens[at]?.key,
    number && frameOpening(NUMBER_SLOT, tokens[number.next]?.key),
    number && frameOpening(NUMBER_SLOT, UNIT_SLOT),
    unit?.term.single && frameOpening(UNIT_SLOT, tokens[unit.next]?.key),
  ];
  for (const opening of openings) {
    for (const frame of lexicon.frames.get(opening || '') ?? []) {
      const found = matchFrame(source, at, frame);
      if (found) return found;
    }
  }
  return null;
}

function matchFrame(source: DateSource, at: number, frame: Frame): DateReading | null {
  const { lexicon, tokens } = source;
  let next = at;
  let count = 1;
  let unit = frame.unit;
  for (const piece of frame.pieces) {
    if (piece === NUMBER_SLOT) {
      const number = countAt(source, next);
      if (!number) return null;
      count = number.value;
      next = number.next;
    } else if (piece === UNIT_SLOT) {
      const found = termAt(lexicon, tokens, next, 'unit');
      if (!found) return null;
      unit = found.term.unit;
      next = found.next;
    } else if (tokens[next]?.key === piece) next++;
    else return null;
  }
  if (frame.direction === 'on') return readDayOfMonth(source, at, next, count);
  if (!unit) return null;
  const { sign, from } = DIRECTIONS[frame.direction];
  // "Five days after the attack" is told from the attack, which nobody dates here.
  if (from === 'mention' && isToldFrom(source, next)) return null;
  const weeks = unit === 'week';
  const offset = sign * count * (weeks ? DAYS_A_WEEK : 1);
  return readingOf(source, at, next, {
    kind: 'shifted',
    unit: weeks ? 'day' : unit,
    offset,
    from,
    needsFuture: frame.direction === 'ahead',
  });
}

/** "El día 14", but not "el día 13 de marzo". */
function readDayOfMonth(source: DateSource, at: number, next: number, day: number): DateReading | null {
  if (day > MAX_DAY || readDayAndMonth(source, next - 1)) return null;
  return readingOf(source, at, next, written({ day }));
}

function isToldFrom({ lexicon, tokens }: DateSource, at: number): boolean {
  return termAt(lexicon, tokens, at, 'link') !== null || termAt(lexicon, tokens, at, 'clause') !== null;
}

function countAt(
  { lexicon, tokens }: DateSource,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number' && token.key.length <= MAX_COUNT_DIGITS)
    return { value: Number(token.key), next: at + 1 };
  const word = termAt(lexicon, tokens, at, 'number');
  return word && { value: word.term.value, next: word.next };
}
