import { FUNCTION_WORD, type Lexicon } from '../lexicon';
import type { RawWord } from '../split-words';

const MIN_WORD_LETTERS = 3;

/** Parts a conjunction or a preposition from the word that it is written with: وقال is و and قال, للوزير is ل and الوزير. */
export function splitPrefixes(words: readonly RawWord[], lexicon: Lexicon): readonly RawWord[] {
  const { caseless } = lexicon.table;
  if (!caseless) return words;
  return words.flatMap((raw) => {
    const { word, isWord } = raw;
    if (!isWord || word.length < MIN_WORD_LETTERS || lexicon.words.has(word)) return [raw];
    const first = word.charAt(0);
    const rest = word.slice(1);
    const isPreposition = caseless.prepositions.includes(first);
    // وهي is و and هي; among so few letters, only a small word shows it.
    if (
      word.length === MIN_WORD_LETTERS &&
      (isPreposition || !((lexicon.words.get(rest) ?? 0) & FUNCTION_WORD))
    )
      return [raw];
    if (!isPreposition && !caseless.prefixes.includes(first)) return [raw];
    // The article loses its first letter behind ل.
    const whole =
      isPreposition && rest.startsWith(caseless.article.slice(1)) ? caseless.article.charAt(0) + rest : rest;
    if (!isKnown(whole, lexicon)) return [raw];
    return [
      { ...raw, end: raw.start + 1, word: first },
      { ...raw, start: raw.start + 1, word: whole },
    ];
  });
}

function isKnown(word: string, { words, table }: Lexicon): boolean {
  const article = table.caseless?.article ?? '';
  return words.has(word) || (word.startsWith(article) && word.length > article.length + 1);
}
