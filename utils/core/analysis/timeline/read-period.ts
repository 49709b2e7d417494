import type { DateUnit } from '../../language/date-table';
import type { DateSource } from './date-expression';
import { termAt } from './date-lexicon';
import { skipLinks } from './read-numbers';

/** A week, month or year, so many away from the story's. */
export interface FoundPeriod {
  readonly unit: DateUnit;
  readonly offset: number;
  readonly next: number;
}

/** "This year", "la semaine dernière": a stretch of the calendar next to the story's. */
export function readPeriod(source: DateSource, at: number): FoundPeriod | null {
  const { lexicon, tokens } = source;
  const phrase = termAt(lexicon, tokens, at, 'shift');
  if (phrase && phrase.term.unit !== 'day') return { ...phrase.term, next: phrase.next };
  const before = termAt(lexicon, tokens, at, 'lean');
  const unit = termAt(lexicon, tokens, before ? skipLinks(source, before.next) : at, 'unit');
  const lean = before ?? (unit && termAt(lexicon, tokens, skipLinks(source, unit.next), 'lean'));
  if (!unit || !lean || unit.term.unit === 'day') return null;
  return { unit: unit.term.unit, offset: lean.term.offset, next: before ? unit.next : lean.next };
}
