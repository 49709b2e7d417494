import type { SpeechTable } from '../../../../language/speech-table';
import type { Token } from '../words/tokens';
import type { BareMention } from './mention';
import { hasNounSuffix } from './names/plain-nouns';
import { isModifier } from './owned-noun';
import type { Articles } from './read-articles';

/** An article and plain words without a noun of the tables: "a passer-by". Only a cue beside it makes it of use. */
export function readNominal(
  tokens: readonly Token[],
  first: number,
  article: Articles,
  table: SpeechTable,
): BareMention | null {
  const { capitalNouns } = table;
  let last = article.next - 1;
  while (last < article.next + 2) {
    const token = tokens[last + 1];
    // "die Krankheit gilt": where every noun has a capital, the noun closes the phrase.
    if (capitalNouns && last >= article.next && isNoun(tokens[last])) break;
    if (
      !token ||
      !isModifier(token) ||
      // "la excandidata presidencial Nora Quevedo" ends before the name.
      (token.capital && last >= article.next && !capitalNouns) ||
      token.sentence !== tokens[first]?.sentence ||
      token.inside !== tokens[first]?.inside
    )
      break;
    last++;
  }
  if (last < article.next || (capitalNouns && !isNoun(tokens[last]))) return null;
  // "eine Entscheidung": what has such a suffix and is no body of the tables is a thing.
  if (hasNounSuffix(tokens[last]?.word ?? '', table)) return null;
  return {
    kind: 'nominal',
    first,
    last,
    name: null,
    head: last,
    gender: null,
    plural: false,
    definite: article.definite,
    indefinite: article.indefinite,
  };
}

/** Written with a capital, or led by a number: "48-Jährige". */
function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || /^\p{N}.*\p{L}/u.test(token.word));
}
