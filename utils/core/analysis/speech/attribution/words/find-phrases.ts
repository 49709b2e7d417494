import { markImpersonalSource } from './impersonal-source';
import { type Lexicon, NOUN_BITS, type Phrase, SPEAKER_NOUN, WORD } from './lexicon';
import type { Token } from './tokens';

const MAX_GAP_WORDS = 14;
/** Quoted words may stand in the gap; a bound keeps hostile text linear. */
const MAX_GAP_TOKENS = 120;

/** A table entry of several words that stands in the article. */
export interface PhraseHit {
  readonly first: number;
  readonly last: number;
  /** Where the second part of an entry in two parts stands. */
  readonly rest: number | null;
  readonly bits: number;
}

/** Finds the entries of several words, longest first, and lets their nouns be seen on each of their words. */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly PhraseHit[] {
  const hits: PhraseHit[] = [];
  let lastOfNoun = -1;
  for (let first = 0; first < tokens.length; first++) {
    for (const phrase of lexicon.phrases.get(tokens[first]?.word ?? '') ?? []) {
      const hit = matchPhrase(tokens, first, phrase);
      if (!hit) continue;
      hits.push(hit);
      const nounBits = phrase.bits & NOUN_BITS;
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
      if (lexicon.table.cases && phrase.bits & WORD.source) markSource(tokens[hit.last]);
      // "AFAD'dan yapılan açıklamada": the name before it is who says so.
      const opening = tokens[hit.first];
      if (lexicon.table.verbFinal && phrase.bits & WORD.sourceAfter && opening)
        opening.bits |= WORD.sourceAfter;
      break;
    }
  }
  return hits;
}

/** «по словам»: where nouns have cases, a source governs that of the word behind it; the subject of "jak powiedział" has none. */
function markSource(last: Token | undefined): void {
  if (last && !(last.bits & (WORD.verb | WORD.looseVerb))) last.bits |= WORD.source;
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

/** Whether the words of an entry stand one behind the other from a place on. */
export function matchesAt(
  tokens: readonly { readonly word: string }[],
  at: number,
  words: readonly string[],
): boolean {
  return words.every((word, offset) => tokens[at + offset]?.word === word);
}
