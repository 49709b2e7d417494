import type { Token } from '../../words/tokens';

/** The words that stand with a capital anywhere in the article. */
export function capitalWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ capital }) => capital).map(({ word }) => word));
}
