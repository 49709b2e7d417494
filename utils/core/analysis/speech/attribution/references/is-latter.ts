import type { Mention } from '../mentions/mention';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Whether a pronoun stands for whoever was named last: "ce dernier". */
export function isLatter(tokens: readonly Token[], mention: Mention, { latter }: Lexicon): boolean {
  return mention.kind === 'pronoun' && latter.has(wordsOf(tokens, mention));
}

function wordsOf(tokens: readonly Token[], { first, last }: Mention): string {
  let words = tokens[first]?.word ?? '';
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.word}`;
  return words;
}
