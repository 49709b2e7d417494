import { givenNames } from '../../../../language/given-names';
import { splitWords } from '../words/split-words';
import { foldName, soundOf } from './fold-name';
import type { Mention } from './mention';

const keyOf = (name: string) => soundOf(foldName(name));
const masculine = new Set(givenNames.masculine.map(keyOf));
const feminine = new Set(givenNames.feminine.map(keyOf));
const either = new Set(givenNames.either.map(keyOf));
const all = new Set(
  [...givenNames.masculine, ...givenNames.feminine, ...givenNames.either].map(
    (name) => splitWords(name)[0]?.word,
  ),
);

/** Whether a word, in lower case, is a frequent given name, or two of them: "anna-maria". */
export function isGivenName(word: string): boolean {
  if (all.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && all.has(word.slice(0, hyphen)) && all.has(word.slice(hyphen + 1));
}

/** Whether the first of a name's folded parts is a frequent given name. */
export function isGivenPart(parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  return masculine.has(first) || feminine.has(first) || either.has(first);
}

/** The gender that a given name tells, folded as `soundOf` does; `null` where it tells none. */
export function genderOfGivenName(folded: string): Mention['gender'] {
  if (masculine.has(folded)) return feminine.has(folded) ? null : 'masculine';
  return feminine.has(folded) ? 'feminine' : null;
}
