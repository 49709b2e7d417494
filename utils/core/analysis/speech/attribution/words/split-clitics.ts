import { type Lexicon, WORD } from './lexicon';
import type { RawWord } from './split-words';

/** Parts "dit-il", "a-t-elle" and "disse-lhe": a small word that hangs on a verb by a hyphen is a word of its own. */
export function splitClitics(words: readonly RawWord[], lexicon: Lexicon): readonly RawWord[] {
  if (!words.some(({ word }) => word.includes('-'))) return words;
  return words.flatMap((raw) => {
    const hyphen = raw.word.lastIndexOf('-');
    if (hyphen < 1) return raw;
    const verb = raw.word.slice(0, hyphen).replace(/-t$/u, '');
    const tail = raw.word.slice(hyphen + 1);
    const isPronoun = ((lexicon.words.get(tail) ?? 0) & WORD.pronoun) !== 0;
    if (!verb || !(isPronoun || isClitic(raw.word, verb, tail, lexicon))) return raw;
    return [
      { ...raw, end: raw.start + verb.length, word: verb },
      // With its hyphen, "-nos" is no preposition.
      { ...raw, start: raw.start + hyphen + 1, word: isPronoun ? tail : `-${tail}`, capital: false },
    ];
  });
}

function isClitic(whole: string, verb: string, tail: string, { words, clitics }: Lexicon): boolean {
  const makesSpeech = ((words.get(verb) ?? 0) & (WORD.verb | WORD.looseVerb)) !== 0;
  return clitics.has(tail) && makesSpeech && !words.has(whole);
}
