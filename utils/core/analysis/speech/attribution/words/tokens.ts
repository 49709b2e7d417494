import type { Article } from '../../../../article/article';
import type { Span } from '../../../../article/span';
import type { Quotation } from '../../quotation';
import { bitsOf } from './bits-of';
import { markNames } from './caseless/mark-names';
import { findPhrases, type PhraseHit } from './find-phrases';
import { type Lexicon, WORD } from './lexicon';
import { partWords } from './part-words';
import { splitClitics } from './split-clitics';
import { splitEndings } from './split-endings';
import { type RawWord, splitWords } from './split-words';
import { runsOf } from './unspaced/cut-words';
import { findNames } from './unspaced/find-names';

/** A word of the article, with all that the tables say about it. */
export interface Token extends Omit<RawWord, 'capital'> {
  /** Written with a capital, or read as if it were. */
  capital: boolean;
  /** What the word can be: bits of `WORD`. */
  bits: number;
  readonly block: number;
  /** Number of the sentence, counted through the article. */
  readonly sentence: number;
  readonly startsSentence: boolean;
  /** Index of the innermost spoken quotation that holds it; -1 outside. */
  readonly inside: number;
}

export interface TokenisedArticle {
  readonly tokens: readonly Token[];
  readonly phrases: readonly PhraseHit[];
}

/** Reads the article as words, once; every later step works on these. */
export function tokenise(
  article: Article,
  sentences: readonly (readonly Span[])[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): TokenisedArticle {
  const tokens: Token[] = [];
  const words = article.blocks.map(({ start, end }) => splitWords(article.text.slice(start, end), start));
  const names = lexicon.table.unspaced ? findNames(words.flatMap(runsOf), lexicon) : undefined;
  const spoken = quotations.flatMap((quotation, index) => (quotation.kind === 'words' ? [] : [index]));
  const open: number[] = [];
  let nextQuotation = 0;
  let sentence = -1;
  article.blocks.forEach((_, blockIndex) => {
    const starts = (sentences[blockIndex] ?? []).map(({ start }) => start);
    let at = 0;
    let fresh = true;
    const cut = partWords(words[blockIndex] ?? [], lexicon, names);
    for (const raw of splitClitics(splitEndings(article.text, cut, lexicon), lexicon)) {
      while (at < starts.length && raw.start >= (starts[at] ?? 0)) {
        at++;
        fresh = true;
      }
      if (fresh) sentence++;
      while (open.length > 0 && raw.start >= (quotations[open.at(-1) ?? 0]?.end ?? 0)) open.pop();
      for (; nextQuotation < spoken.length; nextQuotation++) {
        const index = spoken[nextQuotation] ?? 0;
        const quotation = quotations[index];
        if (!quotation || quotation.start > raw.start) break;
        if (quotation.end > raw.start) open.push(index);
      }
      tokens.push({
        start: raw.start,
        end: raw.end,
        word: raw.word,
        capital: raw.capital || hidesCapital(article.text, raw, lexicon),
        isWord: raw.isWord,
        acronym: raw.acronym,
        bits: raw.isWord
          ? bitsOf(raw, lexicon) | openingBits(raw, fresh || joins(tokens.at(-1)), lexicon)
          : 0,
        block: blockIndex,
        sentence,
        startsSentence: fresh,
        inside: open.at(-1) ?? -1,
      });
      if (raw.isWord) fresh = false;
    }
  });
  const phrases = findPhrases(tokens, lexicon);
  markNames(tokens, lexicon);
  return { tokens, phrases };
}

/** "Nour al-Sayed": a particle in small letters may hang on a name by a hyphen. */
function hidesCapital(text: string, { start, word }: RawWord, { words }: Lexicon): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen < 2 || !((words.get(word.slice(0, hyphen)) ?? 0) & WORD.particle)) return false;
  return /^\p{Lu}/u.test(text.slice(start + hyphen + 1, start + hyphen + 3));
}

/** "Mais pour le maire, …": a conjunction that starts the sentence leaves its start to the next word. */
function joins(before: Token | undefined): boolean {
  return before?.startsSentence === true && before.isWord && (before.bits & WORD.conjunction) !== 0;
}

/** "Pour le maire, …": at a sentence's start a preposition may name the source. */
function openingBits({ word }: RawWord, startsSentence: boolean, { openingSources }: Lexicon): number {
  return startsSentence && openingSources.has(word) ? WORD.source : 0;
}
