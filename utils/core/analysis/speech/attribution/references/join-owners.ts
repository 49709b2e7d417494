import type { Mention } from '../mentions/mention';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "la asesoría del cantante informó": a noun of no table and its owner are one subject where a verb of speech follows. */
export function joinOwners(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbStarts: ReadonlySet<number>,
): readonly Mention[] {
  return mentions.map((mention, index) => {
    const owner = mentions[index + 1];
    if (mention.kind !== 'nominal' || mention.afterPreposition || owner?.first !== mention.last + 2)
      return mention;
    const isLinked = ((tokens[mention.last + 1]?.bits ?? 0) & WORD.linking) !== 0;
    return isLinked && verbStarts.has(owner.last + 1)
      ? { ...mention, last: owner.last, reach: owner.last }
      : mention;
  });
}
