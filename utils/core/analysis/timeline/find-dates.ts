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
  while (at < source.tokens.length) {
    const silent = endOfSilence(source, at);
    const reading = silent ? null : readDate(source, at);
    found.push(...(reading?.dates ?? []));
    at = silent ?? reading?.next ?? at + 1;
  }
  return found;
}

/** The index after words that look like a date and are none: a habit, a street, a decade, a quarter of a year. */
function endOfSilence(source: DateSource, at: number): number | null {
  const { lexicon, tokens } = source;
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
  if (token.kind === 'number' || token.key === "'") return true;
  if (lexicon.phrases.has(token.key) || lexicon.frames.has(token.key)) return true;
  return lexicon.stems.size > 0 && token.kind === 'word';
}
