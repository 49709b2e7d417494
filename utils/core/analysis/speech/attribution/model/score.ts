import type { Feature } from './feature-names';
import { WEIGHTS } from './weights';

/** What the model makes of a list of features: the sum of their weights. */
export function scoreOf(features: readonly Feature[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS[feature];
  return score;
}

/** The share that one score has among all, by softmax. */
export function shareOf(own: number, all: readonly number[]): number {
  let sum = 0;
  for (const score of all) sum += Math.exp(score - own);
  return sum > 0 ? 1 / sum : 0;
}
