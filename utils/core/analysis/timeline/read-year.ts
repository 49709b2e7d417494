import { type DateReading, type DateSource, expressionOf, readingOf, written } from './date-expression';
import { termAt } from './date-lexicon';
import { type FoundNumber, shortYearAt, yearAt } from './read-numbers';

/** Without a word before it that says so, a number counts as a year only in this stretch. */
const FIRST_BARE_YEAR = 1900;
const LAST_BARE_YEAR = 2050;
/** A round number before a word is more often a count of things. */
const ROUND_YEARS = 50;
const RANGE_MARKS = /^[-–—/]$/u;
/** A number behind or before one of these is a price, a share, a model or a reference. */
const GLUE = /^[-/.]$/u;
const NO_YEAR_BESIDE = /^[%‰°#№&@+=_*\p{Sc}]$/u;

/** A year alone, or both ends of "2015–2019" and "2015/16". */
export function readYear(source: DateSource, at: number): DateReading | null {
  const isCued = hasCue(source, at);
  const year =
    yearAt(source, at) ?? (isCued && source.tokens[at]?.key === "'" ? shortYearAt(source, at) : null);
  if (!year || isCount(source, at, year.next)) return null;
  const mark = yearMark(source, year.next);
  if (source.lexicon.order.afterYear.length > 0 && source.lexicon.order.yearFirst && !mark) return null;
  if (!mark && !isLikely(source, year, isCued)) return null;
  const last = mark ? null : endOfRange(source, year);
  const reading = readingOf(source, at, mark ?? year.next, written({ year: year.value }));
  if (!last) return reading;
  const end = expressionOf(source.tokens, last.next - 1, last.next, written({ year: last.value }));
  return { dates: [...reading.dates, end], next: last.next };
}

/** "In 1789, the", "2019 wurde": but not "in 1789 schools" and not "2000 Anhänger". */
function isLikely({ lexicon, tokens }: DateSource, { value, next }: FoundNumber, isCued: boolean): boolean {
  const following = tokens[next];
  const isOpen = following?.kind === 'word' && !lexicon.phrases.has(following.key);
  if (value < FIRST_BARE_YEAR || value > LAST_BARE_YEAR) return isCued && !isOpen;
  return isCued || value % ROUND_YEARS !== 0 || !isOpen;
}

function hasCue({ lexicon, tokens }: DateSource, at: number): boolean {
  const unitAt = (index: number) => termAt(lexicon, tokens, index, 'unit')?.term.unit;
  return (
    termAt(lexicon, tokens, at - 1, 'beforeYear') !== null ||
    unitAt(at - 1) === 'year' ||
    unitAt(at + 1) === 'year'
  );
}

/** What stands before or behind the number makes it a count, a price, a share, a model or a telephone number. */
function isCount(source: DateSource, at: number, next: number): boolean {
  const { lexicon, tokens } = source;
  const before = tokens[at - 1];
  if (before?.kind === 'mark' && NO_YEAR_BESIDE.test(before.key)) return true;
  const isGlued = before?.kind === 'mark' && GLUE.test(before.key) && !before.apart;
  if (isGlued && !termAt(lexicon, tokens, at - 2, 'part')) return true;
  return before?.kind === 'number' || isCountBehind(source, next);
}

function isCountBehind({ lexicon, tokens }: DateSource, next: number): boolean {
  const after = tokens[next];
  if (!after) return false;
  // "1960-tallet" is a decade, as "1990er" is.
  if (after.key === '-' && !after.apart && tokens[next + 1]?.kind === 'word') return !tokens[next + 1]?.apart;
  if (after.kind !== 'word') return after.kind === 'number' || NO_YEAR_BESIDE.test(after.key);
  if (termAt(lexicon, tokens, next, 'counted')) return true;
  const unit = termAt(lexicon, tokens, next, 'unit');
  if (unit) return unit.term.unit !== 'year';
  return !after.apart && !lexicon.order.afterYear.includes(after.key);
}

/** The index after the word that the language writes after a year: "年", "г.". */
function yearMark({ lexicon, tokens }: DateSource, at: number): number | null {
  const word = tokens[at];
  return word && lexicon.order.afterYear.includes(word.key) ? at + 1 : null;
}

function endOfRange(source: DateSource, first: FoundNumber): FoundNumber | null {
  const { tokens } = source;
  const mark = tokens[first.next];
  if (mark?.kind !== 'mark' || mark.apart || !RANGE_MARKS.test(mark.key)) return null;
  const at = first.next + 1;
  const full = yearAt(source, at);
  if (full) return full.value > first.value && !isCountBehind(source, full.next) ? full : null;
  const digits = tokens[at];
  if (digits?.kind !== 'number' || digits.end - digits.start !== 2) return null;
  const value = first.value - (first.value % 100) + Number(digits.key);
  return value === first.value + 1 ? { value, next: at + 1 } : null;
}
