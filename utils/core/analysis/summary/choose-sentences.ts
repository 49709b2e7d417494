import type { DescribedText, SentenceFacts } from './sentence-facts';
import type { SummaryWeights } from './summary-weights';

const LONG_WORDS = 26;
const SHORT_WORDS = 10;

/** Fewer are a label or an exclamation. */
const MIN_WORDS = 4;

/** A sentence of which more than this stands in headline and standfirst repeats them. */
const REPEATED_SHARE = 0.9;

/** Two sentences that are more alike than this say the same. */
const SAME_SIMILARITY = 0.7;

/**
 * The indices of the sentences that tell most, in reading order. One at a time is taken, each time the one with the best
 * score after a charge for what the chosen ones have said (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function chooseSentences(
  { facts, space }: DescribedText,
  count: number,
  weights: SummaryWeights,
): readonly number[] {
  const scores = facts.map((sentence, index) => scoreOf(sentence, index, weights));
  const likeness = facts.map(() => 0);
  const chosen = new Set<number>();
  const blocks = new Set<number>();

  const scoreBeside = (sentence: SentenceFacts, index: number) => {
    const like = likeness[index] ?? 0;
    if (chosen.has(index) || like > SAME_SIMILARITY || !canStand(sentence)) return Number.NEGATIVE_INFINITY;
    return (
      (scores[index] ?? 0) -
      (sentence.leans && !chosen.has(index - 1) ? weights.leaning : 0) -
      (blocks.has(sentence.block) ? weights.sameBlock : 0) -
      weights.repetition * like
    );
  };
  while (chosen.size < count) {
    const best = indexOfMost(facts.map(scoreBeside));
    const sentence = best === null ? undefined : facts[best];
    if (best === null || !sentence) break;
    chosen.add(best);
    blocks.add(sentence.block);
    for (let index = 0; index < facts.length; index++) {
      likeness[index] = Math.max(likeness[index] ?? 0, space.similarity(index, best));
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** What a sentence is worth by itself. */
function scoreOf(sentence: SentenceFacts, index: number, weights: SummaryWeights): number {
  const tooLong = Math.min(40, Math.max(0, sentence.words - LONG_WORDS)) / 20;
  const tooShort = Math.max(0, SHORT_WORDS - sentence.words) / 10;
  return (
    weights.headline * sentence.onHeadline +
    weights.centrality * sentence.central +
    (sentence.opensBlock ? weights.opening : 0) +
    (sentence.hasNumber ? weights.number : 0) -
    weights.position * Math.log(1 + index) -
    weights.quoted * sentence.quoted -
    (sentence.broken ? weights.broken : 0) -
    weights.long * tooLong -
    weights.short * tooShort
  );
}

/** Whether a sentence may stand in a summary at all. */
function canStand({ asks, saidAbove, words }: SentenceFacts): boolean {
  return !asks && words >= MIN_WORDS && saidAbove < REPEATED_SHARE;
}

/** The first of the greatest; `null` where there is none above negative infinity. */
function indexOfMost(values: readonly number[]): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  values.forEach((value, index) => {
    if (value > most) [best, most] = [index, value];
  });
  return best;
}
