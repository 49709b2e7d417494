import type { RawWord } from './split-words';

/** Words as one string, as tables hold entries of several words; marks are left out. */
export function joinWords(words: readonly Pick<RawWord, 'word' | 'isWord'>[]): string {
  return words.flatMap(({ word, isWord }) => (isWord ? [word] : [])).join(' ');
}
