import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import type { Reading } from './core/read-core';
import { foldName, soundOf } from './fold-name';
import { genderOf } from './gender-of';
import { genderOfGivenName } from './given-name-gender';
import type { Mention, MentionKind } from './mention';
import type { Articles } from './read-articles';

/** The gender that a noun phrase tells by its noun, by a given name, or by its article. */
export function genderOfPhrase(
  tokens: readonly Token[],
  core: Reading,
  kind: MentionKind,
  article: Articles,
  lexicon: Lexicon,
): Mention['gender'] {
  const own = genderOfNoun(tokens, core);
  if (own || core.bits & WORD.role) return own ?? article.gender;
  return kind === 'body' ? genderOfBody(tokens[core.noun], article, lexicon) : null;
}

/** "kanclerz Anna Merk", "il ministro Anna Bellandi": an office's noun may be a man's where its holder is not. */
function genderOfNoun(tokens: readonly Token[], { name, bits }: Reading): Mention['gender'] {
  const gender = genderOf(bits);
  if (!name || gender !== 'masculine') return gender;
  const [given = ''] = (tokens[name.first]?.word ?? '').split('-');
  return genderOfGivenName(soundOf(foldName(given))) === 'feminine' ? 'feminine' : gender;
}

/** "la Fédération", "l'associa[tion]": the noun of a body has the gender of its article, or of its ending. "der" may be that of another case. */
function genderOfBody(
  noun: Token | undefined,
  { gender }: Articles,
  { table, obliqueArticles }: Lexicon,
): Mention['gender'] {
  const tellsAll = obliqueArticles.size === 0;
  if (gender && (tellsAll || gender === 'feminine')) return gender;
  const { feminineEndings = [] } = table;
  if (noun && feminineEndings.some((ending) => noun.word.endsWith(ending))) return 'feminine';
  return tellsAll || noun?.acronym || feminineEndings.length === 0 ? null : gender;
}
