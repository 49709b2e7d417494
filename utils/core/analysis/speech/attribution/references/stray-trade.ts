import type { Mention } from '../mentions/mention';
import { contentWords } from '../mentions/mention-words';
import type { Entity } from '../people/people';
import type { Lexicon } from '../words/lexicon';
import type { Antecedents, PronounAnswer } from './antecedents';
import type { Narration } from './narration';

/** As sure as a reader is who has met two researchers. */
const CERTAINTY = 0.8;

/**
 * Whom a trade stands for that its paragraph ties to nobody: "“…”, says Marta Robles, a glaciologist. “…”, adds the researcher"
 * is Robles, though it was somebody else whom the article called so far above. `null` where it stands for its own.
 */
export function answerStrayTrade(
  mention: Mention,
  own: Entity,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  antecedents: Antecedents,
  narration: Narration,
  { trades }: Lexicon,
): PronounAnswer | null {
  if (mention.kind !== 'role' || mention.name || !mention.definite || own.fullest < 0) return null;
  const { tokens } = narration;
  if (!trades.has(tokens[mention.head]?.word ?? '') || contentWords(tokens, mention).length > 0) return null;
  const block = narration.blockOf(mention);
  const speaker = entities[antecedents.speakerIn(block)];
  if (!speaker || speaker === own || speaker.kind !== 'person' || speaker.fullest < 0) return null;
  if (mention.gender && speaker.gender && mention.gender !== speaker.gender) return null;
  const isNear = own.mentions.some((index) => {
    const other = mentions[index];
    return other !== undefined && other.first < mention.first && narration.blockOf(other) === block;
  });
  return isNear ? null : { entity: speaker.id, certainty: CERTAINTY };
}
