/** Where those scripts begin; most texts have nothing from there on. */
const FAR_LETTER = /[\u0E00-\uFFFF]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text holds letters of a script that parts no words by spaces. The marks of such scripts, 」 or 、, are no letters. */
export function isUnspaced(text: string): boolean {
  return FAR_LETTER.test(text) && UNSPACED.test(text);
}

/** The same, and Hangul, which parts words but writes their endings to them: what stands between two letters says little. */
export function isSyllabic(text: string): boolean {
  return FAR_LETTER.test(text) && (UNSPACED.test(text) || HANGUL.test(text));
}

/** The dot inside a foreign name: ウラジーミル・ソロヴィヨフ. */
export function isNameDot(character: string): boolean {
  return /^[・·‧•]$/u.test(character);
}
