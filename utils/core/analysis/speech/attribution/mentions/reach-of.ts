import { FUNCTION_WORD, SPEAKER_NOUN, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** How far a parenthesis or an apposition may run before it counts as none. */
const MAX_APPOSITION_TOKENS = 28;

/** The last token of what hangs on a mention: "(D-Minn.)", ", a Fed governor,"; its own last token where nothing does. */
export function reachOf(tokens: readonly Token[], last: number): number {
  const opener = tokens[last + 1];
  if (!opener) return last;
  const closer = CLOSERS.get(opener.word);
  const next = tokens[last + 2];
  if (!closer || !next || (closer === ',' && !opensApposition(next))) return last;
  for (let at = last + 2; at <= last + MAX_APPOSITION_TOKENS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== opener.sentence || token.inside !== opener.inside) return last;
    if (token.word !== closer) continue;
    if (closer === ')') return tokens[at + 1]?.word === ',' ? reachAfter(tokens, at) : at;
    return closer === ',' && opensWithNoun(next) ? lastComma(tokens, at, last + MAX_APPOSITION_TOKENS) : at;
  }
  return last;
}

/** "X, a guide at the museum in Oldbury, Norland, and mother of two, said": the comma before the verb closes all of it. */
function lastComma(tokens: readonly Token[], first: number, limit: number): number {
  for (let at = first; at <= limit; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || next.sentence !== token.sentence || next.inside !== token.inside) return first;
    if (next.bits & CLAUSE) return token.word === ',' ? at : first;
    if (token.word === ',' && (!next.isWord || next.bits & ARTICLE)) return first;
    if (!token.isWord && token.word !== ',' && token.word !== "'") return first;
  }
  return first;
}

const CLAUSE = WORD.verb | WORD.looseVerb | WORD.auxiliary | WORD.pronoun | WORD.relative;
const ARTICLE = WORD.definite | WORD.indefinite | WORD.possessive;

/** "a guide", "chairman": what somebody is, and no place beside another. */
function opensWithNoun({ capital, bits }: Token): boolean {
  return !capital && (bits & (ARTICLE | SPEAKER_NOUN)) !== 0;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [',', ','],
  ['–', '–'],
  ['—', '—'],
]);

/** "(D-Ohio), who wrote the bill,": the apposition after a parenthesis belongs to it too. */
function reachAfter(tokens: readonly Token[], closed: number): number {
  const next = tokens[closed + 2];
  if (!next || !opensApposition(next)) return closed;
  for (let at = closed + 2; at <= closed + MAX_APPOSITION_TOKENS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== next.sentence || token.inside !== next.inside) return closed;
    if (token.word === ',') return at;
  }
  return closed;
}

function opensApposition(token: Token): boolean {
  if (!token.isWord || token.inside >= 0) return false;
  if (token.bits & (WORD.verb | WORD.looseVerb | WORD.auxiliary | WORD.conjunction | WORD.pronoun))
    return false;
  const noun = WORD.definite | WORD.indefinite | WORD.possessive | WORD.relative | SPEAKER_NOUN;
  return (
    token.capital ||
    (token.bits & noun) !== 0 ||
    /^\p{N}/u.test(token.word) ||
    (token.bits & FUNCTION_WORD) === 0
  );
}
