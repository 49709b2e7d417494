import { type Lexicon, NOUN_BITS, SPEAKER_NOUN, WORD } from './lexicon';
import type { RawWord } from './split-words';

const MIN_COMPOUND_TAIL = 5;
/** "Clemente" is a name. */
const MIN_STEM = 4;

/** What the tables say of a word, of the noun in it, or of its ending: bits of `WORD`. */
export function bitsOf({ word, capital }: RawWord, lexicon: Lexicon): number {
  const { table } = lexicon;
  // 让 in 让·皮埃尔 is no preposition.
  if (table.unspaced && capital) return 0;
  const exact = lexicon.words.get(word);
  if (exact !== undefined) return exact;
  if (
    isFormOf(word, table.adverbEndings) ||
    (!capital && isFormOf(word, lexicon.verbEndings.get(word.slice(-1))))
  )
    return WORD.small;
  if (table.caseless && word.startsWith(table.caseless.article)) {
    const bare = lexicon.words.get(word.slice(table.caseless.article.length)) ?? 0;
    return bare & SPEAKER_NOUN ? bare & NOUN_BITS : 0;
  }
  for (const ending of table.nounEndings) {
    if (!word.endsWith(ending)) continue;
    const stem = (lexicon.words.get(word.slice(0, -ending.length)) ?? 0) & NOUN_BITS;
    if (stem & SPEAKER_NOUN) return stem;
  }
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const tail = lexicon.words.get(word.slice(hyphen + 1)) ?? 0;
    if (tail & SPEAKER_NOUN) return tail & NOUN_BITS;
  }
  if (table.unspaced) return unspacedBits(word, lexicon);
  if (table.compounds && (capital || !table.capitalNouns)) return compoundBits(word, lexicon);
  return 0;
}

/** An adverb or a verb by its ending. */
function isFormOf(word: string, endings: readonly string[] = []): boolean {
  return endings.some((ending) => word.length >= ending.length + MIN_STEM && word.endsWith(ending));
}

/** "Landesinnenminister" is an "innenminister", "Polizeisprechers" a "sprecher". */
function compoundBits(word: string, lexicon: Lexicon): number {
  for (let at = 2; at <= word.length - MIN_COMPOUND_TAIL; at++) {
    const tail = word.slice(at);
    for (const form of [
      tail,
      ...lexicon.table.nounEndings.filter((e) => tail.endsWith(e)).map((e) => tail.slice(0, -e.length)),
    ]) {
      if (form.length < MIN_COMPOUND_TAIL) continue;
      const bits = (lexicon.words.get(form) ?? 0) & NOUN_BITS;
      if (bits & SPEAKER_NOUN) return bits;
    }
  }
  return 0;
}

/** 市政府发言人 is a 发言人, 环境省 is a body. */
function unspacedBits(word: string, lexicon: Lexicon): number {
  for (let at = 1; at < word.length; at++) {
    const bits = (lexicon.words.get(word.slice(at)) ?? 0) & NOUN_BITS;
    if (bits & SPEAKER_NOUN) return bits;
  }
  return word.length > 1 && lexicon.bodyEndings.has(word.slice(-1)) ? WORD.body : 0;
}
