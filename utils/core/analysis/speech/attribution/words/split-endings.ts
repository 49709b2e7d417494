import type { Lexicon } from './lexicon';
import type { RawWord } from './split-words';

/**
 * Parts a name from the ending that an apostrophe joins to it, where the language writes so: "Arpat'ın" is "arpat" and the
 * owner's "'s", "Arpat'a" is "arpat" and "'a". An ending is no word of its own.
 */
export function splitEndings(
  text: string,
  words: readonly RawWord[],
  { genitiveEndings }: Lexicon,
): readonly RawWord[] {
  if (genitiveEndings.size === 0) return words;
  const parted: RawWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const raw = words[at] as RawWord;
    const ending = endingAfter(words, at);
    if (!ending) {
      parted.push(raw);
      continue;
    }
    const end = raw.word.endsWith("'") ? raw.end - 1 : raw.end;
    const name = text.slice(raw.start, end);
    parted.push(
      { ...raw, end, word: name.toLowerCase(), acronym: /^\p{Lu}{2,6}$/u.test(name) },
      {
        ...ending,
        start: end,
        word: genitiveEndings.has(ending.word) ? "'s" : `'${ending.word}`,
        isWord: false,
      },
    );
    at = words.indexOf(ending, at);
  }
  return parted;
}

/** Whether a token is an ending that makes its name no subject. */
export function isObjectEnding({ word, isWord }: RawWord): boolean {
  return !isWord && word.length > 1 && word.startsWith("'") && word !== "''";
}

/** The ending behind a word: with its apostrophe still on the word, or standing between the two. */
function endingAfter(words: readonly RawWord[], at: number): RawWord | null {
  const raw = words[at];
  if (!raw?.isWord) return null;
  const mark = raw.word.endsWith("'") ? raw : words[at + 1];
  if (mark?.end !== (mark === raw ? raw.end : raw.end + 1) || !/['’]$/u.test(mark.word)) return null;
  const ending = mark === raw ? words[at + 1] : words[at + 2];
  return ending?.isWord && !ending.capital && ending.start === mark.end ? ending : null;
}
