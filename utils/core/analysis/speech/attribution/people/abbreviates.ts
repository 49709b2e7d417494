import { FUNCTION_WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Whether capital letters are the first letters of a longer name's words, small words left out: "UCO", "Unidad Central Operativa". */
export function abbreviates(tokens: readonly Token[], acronym: number, first: number, last: number): boolean {
  const { word = '', acronym: isAcronym = false } = tokens[acronym] ?? {};
  if (!isAcronym || first === last) return false;
  let letter = 0;
  for (let at = first; at <= last && letter < word.length; at++) {
    const token = tokens[at];
    if (!token || token.bits & FUNCTION_WORD) continue;
    if (token.capital && token.word.charAt(0) === word.charAt(letter)) letter++;
    else if (letter === 0) return false;
  }
  return letter === word.length;
}
