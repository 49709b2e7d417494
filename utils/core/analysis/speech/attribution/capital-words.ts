import type { Token } from './tokens';

/** The words that stand with a capital anywhere in the article. */
export function capitalWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ capital, word }) => (capital ? [word] : [])));
}
