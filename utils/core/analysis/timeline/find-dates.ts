import type { DateExpression, DateReading, DateSource } from './date-expression';
import { termAt } from './date-lexicon';
import { skipLinks } from './read-numbers';
import { readNumericDate } from './read-numeric-date';
import { readRelativeDate } from './read-relative-date';
import { readWrittenDate } from './read-written-date';
import { readYear } from './read-year';

const YEARS_A_DECADE = 10;

/** All date expressions of a sentence in its order, read but not yet set on the calendar. */
export function findDates(source: DateSource): readonly DateExpression[] {
  const found: DateExpression[] = [];
  let at = 0;
  let lastEnd = 0;
  while (at < source.tokens.length) {
    const silent = endOfSilence(source, at);
    const reading = silent ? null : readDate(source, at);
    if (reading) {
      shareYear(source, found, lastEnd, at, reading);
      found.push(...(lastEnd === at ? joinYear(found, reading.dates) : reading.dates));
      lastEnd = reading.next;
    }
    at = silent ?? reading?.next ?? at + 1;
  }
  return found;
}

/** "From April to June 2025": the year behind the second month is the first one's too. */
function shareYear(
  source: DateSource,
  found: DateExpression[],
  lastEnd: number,
  at: number,
  { dates }: DateReading,
): void {
  const first = found.at(-1);
  const second = dates[0]?.meaning;
  if (first?.meaning.kind !== 'written' || second?.kind !== 'written') return;
  const { year, month, yearOffset } = first.meaning;
  if (month === null || year !== null || yearOffset !== null || second.year === null || second.month === null)
    return;
  const { lexicon, tokens } = source;
  const joiner =
    termAt(lexicon, tokens, lastEnd, 'joiner')?.next ??
    (/^[-–—]$/u.test(tokens[lastEnd]?.key ?? '') ? lastEnd + 1 : null);
  if (joiner === null || skipLinks(source, joiner) !== at) return;
  const shared = month <= second.month ? second.year : second.year - 1;
  found[found.length - 1] = { ...first, meaning: { ...first.meaning, year: shared } };
}

/** "2025 Şubat": a year right before a month is the month's; it is taken from `found` and given to the month. */
function joinYear(found: DateExpression[], dates: readonly DateExpression[]): readonly DateExpression[] {
  const first = found.at(-1);
  const [second, ...others] = dates;
  if (first?.meaning.kind !== 'written' || second?.meaning.kind !== 'written') return dates;
  const { year, month } = first.meaning;
  if (year === null || month !== null || second.meaning.year !== null || second.meaning.month === null)
    return dates;
  found.pop();
  return [{ ...second, start: first.start, meaning: { ...second.meaning, year } }, ...others];
}

/** The index after words that look like a date and are none: a habit, a street, a decade, a quarter of a year. */
function endOfSilence(source: DateSource, at: number): number | null {
  const { lexicon, tokens } = source;
  if (!lexicon.silencers.has(tokens[at]?.key ?? '')) return null;
  const never = termAt(lexicon, tokens, at, 'never');
  if (never) return never.next;
  const empty = termAt(lexicon, tokens, at, 'void');
  if (empty) return readDate(source, skipLinks(source, empty.next))?.next ?? null;
  const vague = termAt(lexicon, tokens, at, 'vague');
  if (vague) {
    const stretch = readDate(source, skipLinks(source, vague.next));
    return stretch?.dates.some(({ meaning }) => meaning.kind === 'written' && meaning.year)
      ? null
      : (stretch?.next ?? null);
  }
  const decade = termAt(lexicon, tokens, at, 'decade');
  const years = decade && readYear(source, decade.next);
  const first = years?.dates.length === 1 ? years.dates[0]?.meaning : null;
  return years && first?.kind === 'written' && (first.year ?? 0) % YEARS_A_DECADE === 0 ? years.next : null;
}

/** The longest reading of what stands at a token. */
function readDate(source: DateSource, at: number): DateReading | null {
  if (!canOpen(source, at)) return null;
  let best: DateReading | null = null;
  for (const read of [readNumericDate, readWrittenDate, readRelativeDate, readYear]) {
    const reading = read(source, at);
    if (reading && reading.next > (best?.next ?? at)) best = reading;
  }
  return best;
}

/** Most words of a text are no date words, and are passed over at the price of a look-up. */
function canOpen({ lexicon, tokens }: DateSource, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number' || token.key === "'" || lexicon.openers.has(token.key)) return true;
  return lexicon.stems.size > 0 && token.kind === 'word';
}
