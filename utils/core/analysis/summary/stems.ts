import { isSyllabic } from '../../language/scripts';

/** A stem is a word's first letters: enough to join "minister", "ministers" and "ministre", in any language. */
const STEM_LETTERS = 5;

/** Shorter words are mostly articles, prepositions and pronouns. */
const MIN_WORD_LETTERS = 4;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text, lower case. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

/** The stems of the content words and the numbers among words, each once; `functionWords` are left out. */
export function stemsOf(words: readonly string[], functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    // Where no spaces part words, and in Hangul with its endings, two characters at a time stand for a word.
    if (isSyllabic(word)) addPairs(stems, word);
    else if (/\p{N}/u.test(word)) {
      if (word.length > 1) stems.add(word);
    } else if (word.length >= MIN_WORD_LETTERS && !functionWords.has(word)) {
      stems.add(word.slice(0, STEM_LETTERS));
    }
  }
  return stems;
}

/** How many words they are to a reader; a script without spaces counts two characters as one. */
export function countOf(words: readonly string[]): number {
  return Math.round(words.reduce((sum, word) => sum + (isSyllabic(word) ? word.length / 2 : 1), 0));
}

function addPairs(stems: Set<string>, word: string): void {
  for (let at = 0; at + 1 < word.length; at++) stems.add(word.slice(at, at + 2));
}
