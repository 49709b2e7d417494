import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "minister[n]": where the article is an ending, whether a noun has it. */
export function isDefiniteByEnding(noun: Token | undefined, { table, words }: Lexicon): boolean {
  if (!noun || !table.definiteEndings || words.has(noun.word)) return false;
  return table.definiteEndings.some((ending) => noun.word.endsWith(ending));
}
