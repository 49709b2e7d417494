import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "Hafen- und Fischereidirektor": a noun whose hyphen leaves it open, for a later one to close. The token of the closing noun; -1 where there is none. */
export function closesCompound(tokens: readonly Token[], at: number): number {
  const isOpen = tokens[at]?.capital && isHyphen(tokens[at + 1], tokens[at]);
  return isOpen && (tokens[at + 2]?.bits ?? 0) & WORD.conjunction ? at + 3 : -1;
}

/** "Hafendirektor und -sprecher": the token of a noun that a hyphen leaves open before it. */
export function skipsHyphen(tokens: readonly Token[], at: number): number {
  const noun = tokens[at + 1];
  return tokens[at]?.word === '-' && noun?.start === tokens[at]?.end ? at + 1 : at;
}

function isHyphen(token: Token | undefined, before: Token | undefined): boolean {
  return token?.word === '-' && token.start === before?.end;
}
