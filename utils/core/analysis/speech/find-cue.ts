import { dialogueVerbs } from '../../language/dialogue-verbs';
import { baseLanguage } from '../../language/language-tag';
import type { LanguagePack } from '../../language/pack';
import { matchesAt } from './attribution/words/find-phrases';
import { type Lexicon, WORD } from './attribution/words/lexicon';
import { lexiconOf } from './attribution/words/lexicon-of';
import { partWords } from './attribution/words/part-words';
import { splitClitics } from './attribution/words/split-clitics';
import type { RawWord } from './attribution/words/split-words';

/** Finds the first of some words that makes speech: its index, or -1. */
export type CueFinder = (words: readonly RawWord[]) => number;

/** Words that make speech wherever they stand near a quotation. */
export const CUE = WORD.verb | WORD.dependent | WORD.source | WORD.sourceAfter | WORD.participle;

/** How cues are found in a language: by its pack, else by the few verbs that are known of it. */
export function cueFinderOf(language: string, pack: LanguagePack | null): CueFinder {
  if (pack) {
    const lexicon = lexiconOf(pack.speech);
    return (words) => findCue(splitClitics(partWords(words, lexicon), lexicon), lexicon);
  }
  const verbs = new Set(dialogueVerbs[baseLanguage(language)]);
  return (words) => words.findIndex(({ word }) => verbs.has(word));
}

function findCue(words: readonly RawWord[], lexicon: Lexicon): number {
  return words.findIndex(({ word }, at) => {
    const bits = lexicon.words.get(word) ?? 0;
    if (bits & CUE) return true;
    // ", minns Anna": a verb that makes speech only beside one leads up to a name here.
    if (at === 0 && bits & WORD.looseVerb && words[1]?.capital) return true;
    const phrases = lexicon.phrases.get(word) ?? [];
    return phrases.some((phrase) => phrase.bits & CUE && matchesAt(words, at, phrase.words));
  });
}
