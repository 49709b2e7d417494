import { splitWords } from './attribution/split-words';

/** The number of words in a text. Scripts that do not part words by spaces have about two characters a word. */
export function countWords(text: string): number {
  return splitWords(text).reduce((count, { word, isWord }) => {
    const unspaced = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u.test(word);
    return count + (unspaced ? Math.ceil(word.length / 2) : Number(isWord));
  }, 0);
}
