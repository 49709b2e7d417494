import type { Mention } from '../mentions/mention';
import { joinWords } from '../words/join-words';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Whether a pronoun stands for whoever was named last: "ce dernier". */
export function isLatter(tokens: readonly Token[], mention: Mention, { latter }: Lexicon): boolean {
  return mention.kind === 'pronoun' && latter.has(joinWords(tokens.slice(mention.first, mention.last + 1)));
}
