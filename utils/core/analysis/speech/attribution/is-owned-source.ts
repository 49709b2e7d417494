import type { Cue } from './find-cues';
import { WORD } from './words/lexicon';
import type { Token } from './words/tokens';

/** "a su juicio", "jego zdaniem": a source in which a possessive stands for who says it. */
export function isOwnedSource(tokens: readonly Token[], { kind, first, last }: Cue): boolean {
  if (kind !== 'source') return false;
  return tokens.slice(first, last + 1).some(({ bits }) => bits & WORD.possessive);
}
