import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { isGivenName } from './given-name-gender';

/** «мэр Нового Каменска Олег Сомов»: a place's name has so many words at most. */
const MAX_PLACE_WORDS = 2;

/** Whether a word behind an office is the place that it belongs to and no part of a person's name: «президент Латвии Андрис Калнс». */
export function isPlaceOfOffice(
  tokens: readonly Token[],
  at: number,
  { places, placeEndings }: Lexicon,
): boolean {
  const token = tokens[at];
  if (places.size === 0 || !token?.capital || isGivenName(token.word)) return false;
  if (places.has(token.word) || placeEndings.some((ending) => token.word.endsWith(ending))) return true;
  for (let next = at + 1; next <= at + MAX_PLACE_WORDS; next++) {
    const follows = tokens[next];
    if (!follows?.capital || follows.sentence !== token.sentence) return false;
    if (isGivenName(follows.word)) return tokens[next + 1]?.capital === true;
  }
  return false;
}
