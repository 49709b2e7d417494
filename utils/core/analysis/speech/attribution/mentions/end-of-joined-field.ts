import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { isGivenName } from './given-name-gender';
import { opensFullName } from './names/known-names';

/** "Minister for Local Harbours and Old Customs": a second field behind "and", of two words with capitals that are nobody's name. */
export function endOfJoinedField(tokens: readonly Token[], last: number, { table }: Lexicon): number {
  const field = tokens[last];
  if (table.capitalNouns || !field?.capital || !((tokens[last + 1]?.bits ?? 0) & WORD.conjunction))
    return last;
  const single = endOfFieldBeforeName(tokens, last + 2);
  if (single > last) return single;
  const [first, second] = [tokens[last + 2], tokens[last + 3]];
  const isField = (token: Token | undefined) =>
    token?.capital === true &&
    token.sentence === field.sentence &&
    token.inside === field.inside &&
    // "Stage and Television Producers": several are a trade, one is the next person's office.
    ((token.bits & ~WORD.small) === 0 || (token === second && (token.bits & WORD.plural) !== 0));
  return isField(first) && isField(second) && !isGivenName(first?.word ?? '') ? last + 3 : last;
}

const LEADS_TO_FIELD = WORD.linking | WORD.definite;

/** "de Puertos y Pesca, Marta Robles": a second field of one word, where a whole name follows; -1 where none does. */
function endOfFieldBeforeName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && (tokens[at]?.bits ?? 0) & LEADS_TO_FIELD) at++;
  const field = tokens[at];
  if (!field?.capital || field.sentence !== tokens[from - 1]?.sentence || isGivenName(field.word)) return -1;
  return opensFullName(tokens, tokens[at + 1]?.word === ',' ? at + 2 : at + 1) ? at : -1;
}
