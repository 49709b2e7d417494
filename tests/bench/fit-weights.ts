import type { Example } from './collect-questions';
import { minimise } from './minimise';

/** Pulls weights towards nothing, so that a rare feature cannot grow large. */
const RIDGE = 3;

/** Fits the weights of a softmax over candidates, nobody among them: the right ones together should win. */
export function fitWeights(examples: readonly Example[], features: number): Float64Array {
  return minimise(features, (weights, slope) => {
    slope.set(weights.map((weight) => RIDGE * weight));
    let loss = weights.reduce((sum, weight) => sum + (RIDGE / 2) * weight * weight, 0);
    for (const example of examples) loss += addSlope(example, weights, slope);
    return loss;
  });
}

/** Adds one example's slope; gives how unlikely its right answer is, in nats. */
function addSlope(
  { candidates, right, weight }: Example,
  weights: Float64Array,
  slope: Float64Array,
): number {
  const scores = candidates.map((features) => features.reduce((sum, at) => sum + (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((a, b) => a + b, 0);
  const good = parts.reduce((sum, part, at) => sum + (right[at] ? part : 0), 0);
  candidates.forEach((features, at) => {
    const part = parts[at] ?? 0;
    const push = weight * (part / all - (right[at] ? part / good : 0));
    for (const feature of features) slope[feature] = (slope[feature] ?? 0) + push;
  });
  return weight * Math.log(all / good);
}
