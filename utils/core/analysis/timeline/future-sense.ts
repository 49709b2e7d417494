import type { Span } from '../../article/span';
import type { DateSource } from './date-expression';
import { termAt } from './date-lexicon';
import { skipLinks } from './read-numbers';

const CLAUSE_MARKS = /^[,;:()–—]$/u;
/** "On Friday, the court will decide": an opening this short leans on the clause behind it. */
const MAX_OPENING_TOKENS = 8;
const MAX_WORDS_BEFORE = 3;
const NO_SENSE: ClauseSense = { firstFuture: null, lastFuture: null, said: null };

/** Where a clause has words of what is to come, and where it begins to report what somebody said; token indices. */
interface ClauseSense {
  firstFuture: number | null;
  lastFuture: number | null;
  said: number | null;
}

/**
 * Tells whether a date of this sentence lies ahead: its clause has a "will", or an "until" stands right before it; "since" says no.
 * In "said Monday it will close" the "will" belongs to what was said, and Monday to the saying.
 */
export function futureSense(source: DateSource): (date: Span) => boolean {
  const { tokens } = source;
  const clauses = clausesOf(source);
  const senses = sensesOf(source, clauses);
  const firstClauseEnd =
    tokens[clauses.indexOf(1)]?.key === ',' ? clauses.indexOf(1) : Number.POSITIVE_INFINITY;
  const indices = new Map(tokens.map((token, index) => [token.start, index]));
  return ({ start }) => {
    const at = indices.get(start) ?? 0;
    const clause = clauses[at] ?? 0;
    const { firstFuture, lastFuture, said } = senses[clause] ?? NO_SENSE;
    if (follows(source, at, 'since')) return false;
    if (follows(source, at, 'until') || (firstFuture ?? at) < at) return true;
    if ((lastFuture ?? at) > at) return said === null || said > at;
    return (
      clause === 0 && firstClauseEnd <= MAX_OPENING_TOKENS && (senses[1] ?? NO_SENSE).firstFuture !== null
    );
  };
}

function sensesOf(source: DateSource, clauses: readonly number[]): readonly ClauseSense[] {
  const senses: ClauseSense[] = [];
  for (const [at, clause] of clauses.entries()) {
    senses[clause] ??= { ...NO_SENSE };
    const sense = senses[clause];
    if (isFutureWord(source, at)) {
      sense.firstFuture ??= at;
      sense.lastFuture = at;
    }
    if (termAt(source.lexicon, source.tokens, at, 'said')) sense.said ??= at;
  }
  return senses;
}

/** The number of the clause that each token stands in. */
function clausesOf({ lexicon, tokens }: DateSource): readonly number[] {
  let clause = 0;
  return tokens.map(({ kind, key }, at) => {
    if (kind === 'mark' ? CLAUSE_MARKS.test(key) : termAt(lexicon, tokens, at, 'clause')) clause++;
    return clause;
  });
}

function isFutureWord({ lexicon, tokens }: DateSource, at: number): boolean {
  if (termAt(lexicon, tokens, at, 'future')) return true;
  const word = tokens[at];
  if (word?.kind !== 'word') return false;
  return lexicon.futureEndings.some(
    (ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending),
  );
}

function follows(source: DateSource, at: number, kind: 'since' | 'until'): boolean {
  const { lexicon, tokens } = source;
  for (let before = at - 1; before >= Math.max(0, at - MAX_WORDS_BEFORE); before--) {
    const found = termAt(lexicon, tokens, before, kind);
    if (found && skipLinks(source, found.next) >= at) return true;
  }
  return false;
}
