import { splitPrefixes } from './caseless/split-prefixes';
import type { Lexicon } from './lexicon';
import type { RawWord } from './split-words';
import { cutWords } from './unspaced/cut-words';
import type { NameIndex } from './unspaced/find-names';

/** Parts what a language writes together: words without spaces between them, and small words before another. */
export function partWords(
  words: readonly RawWord[],
  lexicon: Lexicon,
  names?: NameIndex,
): readonly RawWord[] {
  return splitPrefixes(cutWords(words, lexicon, names), lexicon);
}
