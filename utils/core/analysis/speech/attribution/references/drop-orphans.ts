import type { Mention } from '../mentions/mention';

/** "un incendio que ha definido": with the noun before it, a relative loses whom it stands for. */
export function dropOrphans(
  mentions: readonly Mention[],
  isPlain: (mention: Mention) => boolean,
): readonly Mention[] {
  return mentions.filter((mention, index) => {
    const antecedent = mentions[index - 1];
    return mention.kind !== 'relative' || !antecedent || !isPlain(antecedent);
  });
}
