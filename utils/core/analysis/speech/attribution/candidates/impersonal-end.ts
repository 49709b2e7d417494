import { firstPassing } from '../../../../article/first-passing';
import { between, type Scene } from '../scene';
import { isImpersonal } from '../words/is-impersonal';
import type { QuoteFrame } from './frame-quote';

/** Whether a verb that nobody is the subject of ends the sentence of a quotation: "“…” olduğu belirtildi". */
export function isSaidImpersonally({ cues, tokens, counts, lexicon }: Scene, frame: QuoteFrame): boolean {
  if (!lexicon.table.verbFinal || lexicon.impersonalVerbs.size === 0) return false;
  const cue = cues[firstPassing(cues, ({ first }) => first > frame.last)];
  if (!cue || tokens[cue.first]?.block !== frame.block) return false;
  if (between(counts.sentences, frame.last + 1, cue.first + 1) > frame.falseStarts) return false;
  return isImpersonal(tokens, cue, lexicon.impersonalVerbs);
}

/** Whether a mention stands in a sentence before that of the quotation. */
export function isOutOfSentence(
  { mentions, counts, tokens }: Scene,
  frame: QuoteFrame,
  index: number,
): boolean {
  const first = mentions[index]?.first ?? 0;
  if (first > frame.last) return false;
  return tokens[first]?.block !== frame.block || between(counts.sentences, first + 1, frame.first) > 0;
}
