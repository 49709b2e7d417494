import { joinWords } from './join-words';
import type { Token } from './tokens';

/** "belirtildi", "heißt es": whether nobody is the subject of the verb that stands from one token to another. */
export function isImpersonal(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  impersonalVerbs: ReadonlySet<string>,
): boolean {
  return impersonalVerbs.size > 0 && impersonalVerbs.has(joinWords(tokens.slice(first, last + 1)));
}
