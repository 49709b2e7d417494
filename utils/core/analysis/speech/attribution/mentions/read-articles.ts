import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { genderOf } from './gender-of';
import type { Mention } from './mention';

export interface Articles {
  readonly next: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "i due leader": an article and a number count several. */
  readonly counts: boolean;
  /** "la syndicaliste", "der Abgeordnete": where the noun does not tell, the article may. */
  readonly gender: Mention['gender'];
}

/** Articles, possessives and small numbers that open a noun phrase. */
export function readArticles(tokens: readonly Token[], at: number): Articles {
  let next = at;
  let bits = 0;
  while (next < at + 3 && isOpener(tokens[next], tokens[at])) bits |= tokens[next++]?.bits ?? 0;
  return {
    next,
    definite: (bits & (WORD.definite | WORD.possessive)) !== 0 && !(bits & WORD.indefinite),
    indefinite: (bits & WORD.indefinite) !== 0,
    counts: (bits & WORD.definite) !== 0 && (bits & WORD.indefinite) !== 0,
    gender: genderOf(bits & ~WORD.possessive),
  };
}

function isOpener(token: Token | undefined, first: Token | undefined): boolean {
  if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) return false;
  return (token.bits & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0;
}
