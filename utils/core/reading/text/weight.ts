/** Signs that stand for a syllable or a word: a text in them says as much in fewer characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A Japanese or Chinese news text has about two fifths of the characters of its English translation. */
const LETTERS_PER_DENSE_SIGN = 2.5;

/** How much a text says, in characters of an alphabet: the unit of every length that is compared here. */
export function weightOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + dense * (LETTERS_PER_DENSE_SIGN - 1);
}
