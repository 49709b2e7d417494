import { WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isBodyWord } from '../body-words';
import { isGivenName } from '../given-name-gender';
import { isParticle } from './is-particle';
import type { KnownNames } from './known-names';
import { startsName } from './starts-name';

/** A noun with a capital that is a name here: "Dean Henderson", "Marine Le Goff", "Bill de Vries", or "Dean" where the article has "Howard Dean". */
export function isNameNotNoun(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.capital) return false;
  const next = tokens[at + 1];
  // "Man Utd", "Teachers Union": a noun for people before one for bodies.
  if (next?.capital && next.sentence === token.sentence && token.bits & WORD.role && isBodyWord(next.word))
    return true;
  const behind = isParticle(tokens, at + 1) ? tokens[at + 2] : next;
  if (next?.sentence === token.sentence && behind?.capital && (behind !== next || startsName(next))) {
    const hasArticle = before?.capital && before.bits & WORD.particle;
    return (!(token.bits & WORD.honorific) || Boolean(hasArticle)) && isGivenName(token.word);
  }
  return (token.bits & WORD.role) !== 0 && known.surnames.has(token.word);
}
