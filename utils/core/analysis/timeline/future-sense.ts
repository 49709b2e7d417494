import type { Span } from '../../article/span';
import type { DateSource } from './date-expression';
import { termAt } from './date-lexicon';
import { skipLinks } from './read-numbers';

const CLAUSE_MARKS = /^[,;:()–—]$/u;
/** "On Friday, the court will decide": an opening this short leans on the clause behind it. */
const MAX_OPENING_TOKENS = 8;
const MAX_WORDS_BEFORE = 3;

/** Tells whether a date of this sentence lies ahead: its clause has a "will", or an "until" stands right before it; "since" says no. */
export function futureSense(source: DateSource): (date: Span) => boolean {
  const { tokens } = source;
  const clauses = clausesOf(source);
  const future = new Set(clauses.filter((_, at) => isFutureWord(source, at)));
  const firstClauseEnd =
    tokens[clauses.indexOf(1)]?.key === ',' ? clauses.indexOf(1) : Number.POSITIVE_INFINITY;
  const indices = new Map(tokens.map((token, index) => [token.start, index]));
  return ({ start }) => {
    const at = indices.get(start) ?? 0;
    const clause = clauses[at] ?? 0;
    if (follows(source, at, 'since')) return false;
    if (future.has(clause) || follows(source, at, 'until')) return true;
    return clause === 0 && firstClauseEnd <= MAX_OPENING_TOKENS && future.has(1);
  };
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
