import { isUnspaced } from '../../language/scripts';
import type { RawWord } from './attribution/words/split-words';

/** The number of words among pieces of a text. Scripts that do not part words by spaces have about two characters a word. */
export function countWords(pieces: readonly RawWord[]): number {
  return pieces.reduce((count, { word, isWord }) => {
    return count + (isUnspaced(word) ? Math.ceil(word.length / 2) : Number(isWord));
  }, 0);
}
