import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import { between, type Scene } from '../scene';
import type { QuoteFrame } from './frame-quote';

/** Words outside quotes between a cue and the quote, from the nearer part of a verb in two parts. */
export function gapToQuote({ counts }: Scene, frame: QuoteFrame, cue: Cue): number {
  const { words } = counts;
  if (cue.first > frame.last) return between(words, frame.last + 1, cue.first);
  const end = cue.rest !== null && cue.rest < frame.first ? Math.max(cue.rest, cue.last) : cue.last;
  return between(words, end + 1, frame.first);
}

/** Words outside quotes between a mention and a cue; what hangs on the mention does not count. */
export function gapToCue({ counts }: Scene, mention: Mention, cue: Cue): number {
  if (mention.first > cue.last) return between(counts.words, cue.last + 1, mention.first);
  const end = mention.reach < cue.first ? mention.reach : mention.last;
  return between(counts.words, end + 1, cue.first);
}

/** Sentences that begin between a cue and the quote. */
export function stopsToQuote({ counts }: Scene, frame: QuoteFrame, cue: Cue): number {
  return cue.first > frame.last
    ? Math.max(0, between(counts.sentences, frame.last + 1, cue.first + 1) - frame.falseStarts)
    : between(counts.sentences, cue.last + 1, frame.first) + (frame.opening === 'fresh' ? 1 : 0);
}

/** Sentences that begin between a mention and a cue. */
export function stopsToCue({ counts }: Scene, mention: Mention, cue: Cue): number {
  return mention.first > cue.last
    ? between(counts.sentences, cue.last + 1, mention.first + 1)
    : between(counts.sentences, mention.last + 1, cue.first + 1);
}
