import type { Example } from './collect-questions';

const EPOCHS = 12;
/** The weights are the mean over the second half of the training, which takes the last examples' noise out. */
const AVERAGE_EVERY = 20;
const LEARNING_RATE = 0.15;
/** Pulls weights towards nothing, so that a rare feature cannot grow large. */
const DECAY = 2e-5;

/** Fits the weights of a softmax over candidates: the right ones together should win (AdaGrad, in a fixed order). */
export function fitWeights(examples: readonly Example[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1e-6);
  const gradient = new Float64Array(features);
  const order = examples.map((_, index) => index);
  const sums = new Float64Array(features);
  let summed = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, epoch + 1);
    for (const index of order) {
      const example = examples[index];
      if (example) step(example, weights, squares, gradient);
      if (epoch < EPOCHS / 2 || index % AVERAGE_EVERY !== 0) continue;
      for (let at = 0; at < features; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
      summed++;
    }
  }
  return sums.map((sum) => sum / Math.max(1, summed));
}

function step(
  { candidates, right }: Example,
  weights: Float64Array,
  squares: Float64Array,
  gradient: Float64Array,
): void {
  const scores = candidates.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((a, b) => a + b, 0);
  const good = parts.reduce((sum, part, at) => sum + (right[at] ? part : 0), 0);
  const touched = new Set<number>();
  candidates.forEach((features, at) => {
    const part = parts[at] ?? 0;
    const pull = (right[at] ? part / good : 0) - part / all;
    for (const feature of features) {
      gradient[feature] = (gradient[feature] ?? 0) + pull;
      touched.add(feature);
    }
  });
  for (const feature of touched) {
    const pull = (gradient[feature] ?? 0) - DECAY * (weights[feature] ?? 0);
    squares[feature] = (squares[feature] ?? 0) + pull * pull;
    weights[feature] = (weights[feature] ?? 0) + (LEARNING_RATE * pull) / Math.sqrt(squares[feature] ?? 1);
    gradient[feature] = 0;
  }
}

/** Always the same order for the same seed, so that training twice gives the same table. */
function shuffle(list: number[], seed: number): void {
  let state = seed;
  for (let at = list.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (at + 1);
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}
