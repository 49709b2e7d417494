import type { SpeechTable } from '../../../../language/speech-table';
import { FUNCTION_WORD, SPEAKER_NOUN, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "the newly elected mayor": how many plain words may stand between article and noun. */
export const MAX_MODIFIERS = 3;

/** The noun that can speak and follows within a few words; -1 where none does. */
export function ownedNoun(tokens: readonly Token[], from: number, sentence: number): number {
  for (let at = from; at <= from + MAX_MODIFIERS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return -1;
    if (token.bits & SPEAKER_NOUN) return at;
    if (!isModifier(token)) return -1;
  }
  return -1;
}

/** The noun that a word without an apostrophe owns: "landets største [forbund]"; `null` where it owns none. */
export function ownedBy(tokens: readonly Token[], at: number, { ownerEnding }: SpeechTable): number | null {
  const token = tokens[at];
  if (!token || !ownerEnding || token.capital || !token.word.endsWith(ownerEnding)) return null;
  const noun = ownedNoun(tokens, at + 1, token.sentence);
  return noun < 0 ? null : noun;
}

export function isModifier(token: Token): boolean {
  const stop = FUNCTION_WORD | WORD.verb | WORD.looseVerb | WORD.participle | WORD.dependent | WORD.source;
  return token.isWord && (token.bits & stop) === 0;
}
