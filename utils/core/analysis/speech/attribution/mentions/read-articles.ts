import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { genderOf } from './gender-of';
import type { Mention } from './mention';

export interface Articles {
  readonly next: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "i due leader": an article and a number count several. */
  readonly counts: boolean;
  /** "uno de los testigos": one of those whom the noun counts. */
  readonly isOneOf: boolean;
  /** "la syndicaliste", "der Abgeordnete": where the noun does not tell, the article may. */
  readonly gender: Mention['gender'];
}

/** Articles, possessives and small numbers that open a noun phrase. */
export function readArticles(tokens: readonly Token[], at: number, lexicon: Lexicon): Articles {
  const several = afterOneOf(tokens, at, lexicon);
  let next = several ?? at;
  let bits = several === null ? 0 : ((tokens[at]?.bits ?? 0) | WORD.indefinite) & ~WORD.definite;
  while (several === null && next < at + 3 && isOpener(tokens[next], tokens[at])) {
    // «спросил её один из рыбаков»: one of several has no owner.
    if (next > at && afterOneOf(tokens, next, lexicon) !== null) break;
    bits |= tokens[next++]?.bits ?? 0;
  }
  return {
    next,
    definite: (bits & (WORD.definite | WORD.possessive)) !== 0 && !(bits & WORD.indefinite),
    indefinite: (bits & WORD.indefinite) !== 0,
    counts: (bits & WORD.definite) !== 0 && (bits & WORD.indefinite) !== 0,
    isOneOf: several !== null,
    gender: genderOf(bits & ~WORD.possessive),
  };
}

/** The noun behind "uno de los", "uma das"; `null` where it counts nobody. */
function afterOneOf(tokens: readonly Token[], at: number, { oneOf, table }: Lexicon): number | null {
  const one = tokens[at];
  if (!one || !oneOf.has(one.word)) return null;
  const isLinked = ((tokens[at + 1]?.bits ?? 0) & WORD.linking) !== 0;
  // أحد السكان: nothing need stand between.
  if (!isLinked && !table.caseless) return null;
  const behind = isLinked ? at + 2 : at + 1;
  const next = (tokens[behind]?.bits ?? 0) & WORD.definite ? behind + 1 : behind;
  const noun = tokens[next];
  return noun?.sentence === one.sentence && noun.bits & WORD.group ? next : null;
}

function isOpener(token: Token | undefined, first: Token | undefined): boolean {
  if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) return false;
  return (token.bits & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0;
}
