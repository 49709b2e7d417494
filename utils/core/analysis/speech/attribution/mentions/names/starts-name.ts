import { FUNCTION_WORD, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isBodyWord } from '../body-words';
import type { KnownNames } from './known-names';

export const MAX_NAME_WORDS = 8;

/** Whether a word's capital may be that of a name. */
export function startsName(token: Token): boolean {
  if (!token.capital) return false;
  if (token.bits & (FUNCTION_WORD | WORD.notName) && !raisesSmallWord(token)) return false;
  return !(token.startsSentence && token.bits & (WORD.verb | WORD.dependent | WORD.source | WORD.looseVerb));
}

/** "the European Space Agency": an adjective that names nobody by itself is part of the name where a body's word closes it. */
export function opensBodyName(tokens: readonly Token[], at: number, { table }: KnownNames): boolean {
  const first = tokens[at];
  if (!first?.capital || !table.nameAdjectives?.includes(first.word)) return false;
  let last = at;
  for (let next = at + 1; next < at + MAX_NAME_WORDS; next++) {
    const token = tokens[next];
    if (!token?.capital || token.sentence !== first.sentence || token.bits & (WORD.role | WORD.honorific))
      break;
    last = next;
  }
  const closing = tokens[last];
  // "the British Government": behind an article, one noun of the tables needs no name.
  const hasArticle = ((tokens[at - 1]?.bits ?? 0) & WORD.definite) !== 0;
  if ((closing?.bits ?? 0) & (WORD.body | WORD.outlet)) return last > at + (hasArticle ? 1 : 0);
  return last > at && isBodyWord(closing?.word ?? '');
}

/** "M. Le Maire" is whom the article also calls "Yann Le Maire". */
export function opensSurname(tokens: readonly Token[], at: number, { surnames }: KnownNames): boolean {
  const [article, name] = [tokens[at], tokens[at + 1]];
  if (!article?.capital || !(article.bits & WORD.particle) || !name?.capital) return false;
  return surnames.has(name.word) && ((tokens[at - 1]?.bits ?? 0) & WORD.honorific) !== 0;
}

/** "gli Stati Uniti": a small word with a capital that no sentence's start explains. */
export function raisesSmallWord({ bits, startsSentence }: Token): boolean {
  return !startsSentence && (bits & (FUNCTION_WORD | WORD.notName)) === WORD.small;
}
