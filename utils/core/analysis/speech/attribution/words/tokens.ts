import type { Article } from '../../../../article/article';
import type { Span } from '../../../../article/span';
import type { Quotation } from '../../quotation';
import { markNames } from './caseless/mark-names';
import { markImpersonalSource } from './impersonal-source';
import { type Lexicon, type Phrase, SPEAKER_NOUN, WORD } from './lexicon';
import { partWords } from './part-words';
import { splitClitics } from './split-clitics';
import { splitEndings } from './split-endings';
import { type RawWord, splitWords } from './split-words';
import { runsOf } from './unspaced/cut-words';
import { findNames } from './unspaced/find-names';

const MAX_GAP_WORDS = 14;
/** Quoted words may stand in the gap; a bound keeps hostile text linear. */
const MAX_GAP_TOKENS = 120;
const MIN_COMPOUND_TAIL = 5;
/** "Clemente" is a name. */
const MIN_ADVERB_STEM = 4;

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

/** A table entry of several words that stands in the article. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
  /** Where the second part of an entry in two parts stands. */
  readonly rest: number | null;
  readonly bits: number;
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

function bitsOf({ word, capital }: RawWord, lexicon: Lexicon): number {
  const { table } = lexicon;
  // 让 in 让·皮埃尔 is no preposition.
  if (table.unspaced && capital) return 0;
  const exact = lexicon.words.get(word);
  if (exact !== undefined) return exact;
  if (
    table.adverbEndings?.some(
      (ending) => word.length >= ending.length + MIN_ADVERB_STEM && word.endsWith(ending),
    )
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

/** "Mais pour le maire, …": a conjunction that starts the sentence leaves its start to the next word. */
function joins(before: Token | undefined): boolean {
  return before?.startsSentence === true && before.isWord && (before.bits & WORD.conjunction) !== 0;
}

/** "Pour le maire, …": at a sentence's start a preposition may name the source. */
function openingBits({ word }: RawWord, startsSentence: boolean, { openingSources }: Lexicon): number {
  return startsSentence && openingSources.has(word) ? WORD.source : 0;
}

const NOUN_BITS = SPEAKER_NOUN | WORD.masculine | WORD.feminine | WORD.plural;

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

/** Finds the entries of several words, longest first, and lets their nouns be seen on each of their words. */
function findPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  let lastOfNoun = -1;
  for (let first = 0; first < tokens.length; first++) {
    for (const phrase of lexicon.phrases.get(tokens[first]?.word ?? '') ?? []) {
      const hit = matchPhrase(tokens, first, phrase);
      if (!hit) continue;
      hits.push(hit);
      const nounBits = phrase.bits & (SPEAKER_NOUN | WORD.masculine | WORD.feminine | WORD.plural);
      // "jefe de estado mayor": the general staff in it is no body of its own.
      if (nounBits & SPEAKER_NOUN && hit.last <= lastOfNoun) break;
      if (nounBits & SPEAKER_NOUN) lastOfNoun = hit.last;
      for (let at = hit.first; at <= hit.last; at++) {
        const token = tokens[at];
        if (token && nounBits & SPEAKER_NOUN) token.bits = nounBits;
        // "ce dernier": the first word stands for the whole pronoun.
        else if (token && phrase.bits & WORD.pronoun)
          token.bits = at === hit.first ? phrase.bits : WORD.small;
      }
      markImpersonalSource(tokens, hit, lexicon);
      break;
    }
  }
  return hits;
}

function matchPhrase(
  tokens: readonly Token[],
  first: number,
  { words, rest, bits }: Phrase,
): PhraseHit | null {
  if (!matchesAt(tokens, first, words)) return null;
  const last = first + words.length - 1;
  if (rest.length === 0) return { first, last, rest: null, bits };
  const sentence = tokens[first]?.sentence;
  for (let at = last + 1, passed = 0; passed <= MAX_GAP_WORDS && at - last < MAX_GAP_TOKENS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (token.inside !== tokens[first]?.inside) continue;
    if (matchesAt(tokens, at, rest)) return { first, last, rest: at + rest.length - 1, bits };
    passed++;
  }
  return null;
}

function matchesAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.word === word);
}
