import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { foldName } from './fold-name';
import type { Mention } from './mention';

const STEM_LETTERS = 5;
const SMALL = WORD.definite | WORD.indefinite | WORD.possessive | WORD.preposition | WORD.conjunction;

/** The content words of a mention beside its head and its name, folded and cut to their stem. */
export function contentWords(tokens: readonly Token[], mention: Mention): readonly string[] {
  const words: string[] = [];
  for (let at = mention.first; at <= mention.last; at++) {
    const token = tokens[at];
    if (!token?.isWord || at === mention.head || token.bits & SMALL) continue;
    if (mention.name && at >= mention.name.first && at <= mention.name.last) continue;
    words.push(stemOf(token.word));
  }
  return words;
}

/** A word as `contentWords` cuts it. */
export function stemOf(word: string): string {
  return foldName(word).slice(0, STEM_LETTERS);
}

/** The words of a mention without its article: what two mentions of one thing share. */
export function phraseOf(tokens: readonly Token[], mention: Mention): string {
  const words: string[] = [];
  for (let at = mention.first; at <= mention.last; at++) {
    const token = tokens[at];
    if (token && !(token.bits & (WORD.definite | WORD.indefinite))) words.push(token.word);
  }
  return words.join(' ');
}
