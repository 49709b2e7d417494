import { firstPassing } from '../../../../article/first-passing';
import type { Mention } from '../mentions/mention';
import type { Scene } from '../scene';
import type { QuoteFrame } from './frame-quote';

/** How many mentions back the topic is looked for. */
const MAX_TOPIC_BACK = 4;

/** First token of whom a particle makes the topic right before a quotation whose marks follow a token; -1 where none does. */
export function topicBefore({ mentions, tokens, lexicon }: Scene, last: number): number {
  const marks = lexicon.table.unspaced?.topicMarks;
  if (!marks) return -1;
  const from = firstPassing(mentions, ({ first }) => first > last);
  for (let at = from - 1; at >= 0 && at >= from - MAX_TOPIC_BACK; at--) {
    const mention = mentions[at];
    const particle = tokens[(mention?.last ?? 0) + 1];
    if (!mention || particle?.sentence !== tokens[last]?.sentence) return -1;
    if (!mention.afterPreposition && mention.kind !== 'dropped' && marks.includes(particle?.word ?? ''))
      return mention.first;
  }
  return -1;
}

/** Beside a topic right before the quotation, nobody before it or behind the marks has said it. */
export function isBesideTopic({ tokens }: Scene, { topic, last }: QuoteFrame, mention: Mention): boolean {
  if (topic < 0 || tokens[mention.first]?.sentence !== tokens[topic]?.sentence) return false;
  return mention.last < topic || mention.first > last;
}
