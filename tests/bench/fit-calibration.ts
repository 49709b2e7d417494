/** An attribution that was not trained on: the model's share, whether it was right, and how much it counts. */
export interface Judged {
  readonly share: number;
  readonly right: boolean;
  readonly weight: number;
}

/** Upper ends of the bins; close together where most attributions lie. */
const BIN_ENDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.93, 0.97, 0.99, 1];

/** The share of right answers by the model's share, never falling (pool adjacent violators). */
export function fitCalibration(judged: readonly Judged[]): readonly (readonly [number, number])[] {
  const bins = BIN_ENDS.map((end, index) => {
    const start = BIN_ENDS[index - 1] ?? 0;
    const inside = judged.filter(({ share }) => share > start && share <= end);
    const weight = inside.reduce((sum, one) => sum + one.weight, 0);
    const right = inside.reduce((sum, one) => sum + (one.right ? one.weight : 0), 0);
    const middle = inside.reduce((sum, one) => sum + one.share * one.weight, 0);
    return { weight, right, middle };
  }).filter(({ weight }) => weight > 0);
  for (let at = 1; at < bins.length; at++) {
    const low = bins[at - 1];
    const high = bins[at];
    if (!low || !high || low.right / low.weight <= high.right / high.weight) continue;
    bins.splice(at - 1, 2, {
      weight: low.weight + high.weight,
      right: low.right + high.right,
      middle: low.middle + high.middle,
    });
    at = Math.max(0, at - 2);
  }
  return bins.map(({ weight, right, middle }) => [round(middle / weight), round(right / weight)]);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
