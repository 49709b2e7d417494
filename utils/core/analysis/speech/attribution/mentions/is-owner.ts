import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { isGivenName } from './given-name-gender';
import { type KnownNames, opensFullName } from './names/known-names';
import { ownedNoun } from './owned-noun';

/** Whether the words that end at a token own what follows them: "Trump['s] lawyer", "Høyre[s] leder", "Høyre[s] Kari Lund". */
export function isOwner(
  tokens: readonly Token[],
  last: number,
  isName: boolean,
  { table, words }: Lexicon,
  known: KnownNames,
): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  if (next.word === "'s") return ownedNoun(tokens, last + 2, next.sentence) >= 0;
  const word = tokens[last]?.word ?? '';
  if (!table.ownerEnding || !word.endsWith(table.ownerEnding)) return false;
  // "Lars", "polis": a name or noun may end like that by itself.
  if (isName ? isGivenName(word) || known.familyNames.has(word) : words.has(word)) return false;
  return ownedNoun(tokens, last + 1, next.sentence) >= 0 || opensFullName(tokens, last + 1);
}
