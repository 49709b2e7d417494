import { monthNames } from '../../language/month-names';
import { dayOf } from './calendar';
import { type DateReading, type DateSource, readingOf, written } from './date-expression';
import type { DateToken } from './date-tokens';
import { centuryOf } from './read-numbers';

const SEPARATORS = /^[./-]$/u;
/** "7/8/07", "2024-03-05": three numbers and two like marks. */
const TOKENS = 5;

/** A date in numbers alone: "18/05/2024", "2024-03-05", "10.6.24". */
export function readNumericDate(source: DateSource, at: number): DateReading | null {
  const { tokens, lexicon } = source;
  const [first, mark, second, again, third] = tokens.slice(at, at + TOKENS);
  if (!first || !mark || !second || !again || !third) return null;
  if (first.kind !== 'number' || third.kind !== 'number') return null;
  if (!SEPARATORS.test(mark.key) || again.key !== mark.key) return null;
  const spaced = mark.key === '.' && lexicon.order.yearFirst;
  if (mark.apart || again.apart || (!spaced && (second.apart || third.apart))) return null;
  if (isInside(source, at)) return null;
  const named = second.kind === 'word' ? monthOf(source, second) : null;
  if (second.kind !== 'number' && named === null) return null;
  const [a, b, c] = [Number(first.key), named ?? Number(second.key), Number(third.key)];
  const lengths = [first, second, third].map(({ start, end }) => end - start);
  if (lengths[0] === 4) return lengths[2] === 4 ? null : ofDay(source, at, a, b, c);
  const year = lengths[2] === 4 ? c : lengths[2] === 2 ? centuryOf(c) : null;
  if (year === null) return null;
  return named !== null || lexicon.order.dayFirst
    ? (ofDay(source, at, year, b, a) ?? ofDay(source, at, year, a, b))
    : (ofDay(source, at, year, a, b) ?? ofDay(source, at, year, b, a));
}

/** "16-Dec-09": computers stamp English months in papers of every language. */
function monthOf({ lexicon }: DateSource, { key }: DateToken): number | null {
  return monthNames(lexicon.language).get(key) ?? monthNames('en').get(key) ?? null;
}

/** A piece of something longer, such as an address of four numbers or a telephone number. */
function isInside({ tokens }: DateSource, at: number): boolean {
  const touching = (mark: number, number: number) =>
    tokens[mark]?.kind === 'mark' && SEPARATORS.test(tokens[mark].key) && tokens[number]?.kind === 'number';
  const after = tokens[at + TOKENS];
  return (
    (touching(at - 1, at - 2) && !tokens[at]?.apart) ||
    (after !== undefined &&
      !after.apart &&
      touching(at + TOKENS, at + TOKENS + 1) &&
      !tokens[at + TOKENS + 1]?.apart)
  );
}

function ofDay(source: DateSource, at: number, year: number, month: number, day: number): DateReading | null {
  return dayOf(year, month, day) && readingOf(source, at, at + TOKENS, written({ year, month, day }));
}
