import { GENDER, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { genderOf } from './gender-of';

/** "la Policía", "la policía": a noun that names a person or a body is the body with a capital, or with an article that is not the man's. */
export function nounBits(
  { bits, capital, startsSentence }: Token,
  before: Token | undefined,
  capitalNouns: boolean,
): number {
  if ((bits & (WORD.role | WORD.body)) !== (WORD.role | WORD.body)) return bits;
  const isName = capital && !startsSentence && !capitalNouns;
  const isFeminine = genderOf(bits) !== 'feminine' && genderOf(before?.bits ?? 0) === 'feminine';
  return isName || isFeminine ? bits & ~(WORD.role | GENDER) : bits;
}
