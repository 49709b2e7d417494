import type { DateSource, Lean } from './date-expression';
import { termAt } from './date-lexicon';
import { stands } from './read-day-and-month';
import { readPeriod } from './read-period';

/** A weekday and what belongs to it: "lunedì scorso", "Tuesday morning". */
export interface FoundWeekday {
  readonly value: number;
  /** It can be a date with no number beside it. */
  readonly stands: boolean;
  readonly lean: Lean | null;
  readonly next: number;
}

const MAX_TRAILING_WORDS = 3;

/** The weekday at a token; `null` where none stands there. */
export function readWeekday(source: DateSource, at: number): FoundWeekday | null {
  const { lexicon, tokens } = source;
  const weekday = termAt(lexicon, tokens, at, 'weekday');
  if (!weekday) return null;
  let next = weekday.next;
  let lean: Lean | null = null;
  for (let count = 0; count < MAX_TRAILING_WORDS; count++) {
    const dayPart = termAt(lexicon, tokens, next, 'dayPart');
    const leaning = dayPart || readPeriod(source, next) ? null : termAt(lexicon, tokens, next, 'lean');
    if (leaning && leaning.term.offset !== 0) lean = leaning.term.offset;
    else if (!dayPart) break;
    next = dayPart?.next ?? leaning?.next ?? next;
  }
  return { value: weekday.term.value, stands: stands(source, at, weekday.term.weak), lean, next };
}
