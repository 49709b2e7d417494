import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { isBodyWord } from './body-words';
import type { Reading } from './core/read-core';
import { isGivenName } from './given-name-gender';
import type { MentionKind } from './mention';

/** What a phrase with a noun of the tables or a name in it names. */
export function kindOfPhrase(
  tokens: readonly Token[],
  { name, bits }: Reading,
  hasArticle: boolean,
): MentionKind {
  if (name) {
    // "president of Oldbury Motors Jim Press": behind an office, a given name shows a person.
    if (bits & WORD.role && isGivenName(tokens[name.first]?.word ?? '')) return 'name';
    // "Marine Le Goff" is not the navy.
    const isPerson = !hasArticle && name.last > name.first && isGivenName(tokens[name.first]?.word ?? '');
    for (let at = name.first + (isPerson ? 1 : 0); at <= name.last; at++) {
      const token = tokens[at];
      if (token && (token.bits & (WORD.body | WORD.outlet) || isBodyWord(token.word))) return 'body';
    }
    return bits & (WORD.body | WORD.document | WORD.outlet) && !(bits & WORD.role) ? 'body' : 'name';
  }
  if (bits & WORD.role) return 'role';
  if (bits & WORD.group) return 'group';
  if (bits & WORD.body) return 'body';
  return bits & WORD.document ? 'document' : 'outlet';
}
