import type { Mention } from '../mentions/mention';
import { phraseOf } from '../mentions/mention-words';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Whether the noun alone does not stand for a body of this name: "the union" is not the "European Union". */
export function isWholeName(tokens: readonly Token[], mention: Mention, { wholeNames }: Lexicon): boolean {
  const noun = tokens[mention.head]?.word ?? '';
  return wholeNames.get(noun)?.includes(phraseOf(tokens, mention)) === true;
}
