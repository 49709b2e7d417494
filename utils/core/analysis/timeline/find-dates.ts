import type { DateExpression, DateReading, DateSource } from './date-expression';
import { termAt } from './date-lexicon';
import { readNumericDate } from './read-numeric-date';
import { readRelativeDate } from './read-relative-date';
import { readWrittenDate } from './read-written-date';
import { readYear } from './read-year';

/** All date expressions of a sentence in its order, read but not yet set on the calendar. */
export function findDates(source: DateSource): readonly DateExpression[] {
  const { lexicon, tokens } = source;
  const found: DateExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const never = termAt(lexicon, tokens, at, 'never');
    const every = termAt(lexicon, tokens, at, 'every');
    if (never || every) {
      const habit = every && readDate(source, every.next);
      at = never?.next ?? habit?.next ?? every?.next ?? at + 1;
      continue;
    }
    const reading = readDate(source, at);
    found.push(...(reading?.dates ?? []));
    at = reading?.next ?? at + 1;
  }
  return found;
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
