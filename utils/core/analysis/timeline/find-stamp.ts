import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import { type CalendarDay, dayOf } from './calendar';
import type { DateLexicon } from './date-lexicon';
import { readTokens } from './date-tokens';
import { readNumericDate } from './read-numeric-date';
import { readWrittenDate } from './read-written-date';

/** A line of the article that holds a full date and nothing else, a clock time at most: "Mercoledì 3 marzo 2021, 10:30". */
export interface Stamp extends Span {
  readonly day: CalendarDay;
  /** It stands above everything, where a page prints its own today. */
  readonly isFirst: boolean;
}

const MAX_OPENING_BLOCKS = 6;
const MAX_STAMP_LENGTH = 80;
const MAX_CLOCK_TOKENS = 8;
const MAX_CLOCK_WORD_LETTERS = 4;

/** The first such line in the opening of an article; `null` where none stands there. */
export function findStamp({ text, blocks }: Article, lexicon: DateLexicon): Stamp | null {
  for (const [index, block] of blocks.slice(0, MAX_OPENING_BLOCKS).entries()) {
    if (block.kind === 'headline' || block.end - block.start > MAX_STAMP_LENGTH) continue;
    const tokens = readTokens(text.slice(block.start, block.end), block.start);
    const reading = readNumericDate({ lexicon, tokens }, 0) ?? readWrittenDate({ lexicon, tokens }, 0);
    const meaning = reading?.dates.length === 1 ? reading.dates[0]?.meaning : null;
    if (!reading || meaning?.kind !== 'written' || meaning.year === null) continue;
    const day = dayOf(meaning.year, meaning.month ?? 0, meaning.day ?? 0);
    const rest = tokens.slice(reading.next);
    const isClock = rest.every(
      ({ kind, start, end }) => kind !== 'word' || end - start <= MAX_CLOCK_WORD_LETTERS,
    );
    if (day && isClock && rest.length <= MAX_CLOCK_TOKENS) {
      return { start: block.start, end: block.end, day, isFirst: index === 0 };
    }
  }
  return null;
}
