/** One labelled case: its features in a fixed order, the first of them always 1. */
export interface LogisticCase {
  readonly features: readonly number[];
  readonly is: boolean;
  /** How much the case counts. */
  readonly weight: number;
}

const MAX_STEPS = 30;
const SMALL_STEP = 1e-6;
/** Pulls weights towards nothing, so that a rare feature cannot grow large. */
const RIDGE = 3;

/** Fits a logistic regression by Newton's method: the same cases always give the same weights. */
export function fitLogistic(cases: readonly LogisticCase[]): readonly number[] {
  const size = cases[0]?.features.length ?? 0;
  let weights: readonly number[] = new Array(size).fill(0);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { gradient, curvature } = slopes(cases, weights);
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (change.every((by) => Math.abs(by) < SMALL_STEP)) break;
  }
  return weights;
}

/** The probability that a case is one. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}

function slopes(cases: readonly LogisticCase[], weights: readonly number[]) {
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : -RIDGE * weight));
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? Number(RIDGE) : 0)));
  for (const { features, is, weight } of cases) {
    const chance = probability(features, weights);
    features.forEach((value, row) => {
      if (value === 0) return;
      gradient[row] = (gradient[row] ?? 0) + weight * (Number(is) - chance) * value;
      const line = curvature[row] ?? [];
      features.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + weight * chance * (1 - chance) * value * other;
      });
    });
  }
  return { gradient, curvature };
}

/** Solves a system of linear equations with a symmetric, positive matrix. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((pivot, column) => {
    rows.forEach((row, index) => {
      if (index === column) return;
      const times = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - times * (pivot[at] ?? 0);
    });
  });
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
