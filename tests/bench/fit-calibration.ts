/** An attribution that was not trained on: the model's share, and whether it was right. */
export interface Judged {
  readonly share: number;
  readonly right: boolean;
}

/** Upper ends of the bins; close together where most attributions lie. */
const BIN_ENDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.87, 0.93, 0.97, 0.99, 1];

/** The share of right answers by the model's share, both in percent, never falling (pool adjacent violators). */
export function fitCalibration(judged: readonly Judged[]): readonly (readonly [number, number])[] {
  const bins = BIN_ENDS.map((end, index) => {
    const start = BIN_ENDS[index - 1] ?? 0;
    const inside = judged.filter(({ share }) => share > start && share <= end);
    const right = inside.filter((one) => one.right).length;
    const shares = inside.reduce((sum, { share }) => sum + share, 0);
    return { count: inside.length, right, shares };
  }).filter(({ count }) => count > 0);
  for (let at = 1; at < bins.length; at++) {
    const low = bins[at - 1];
    const high = bins[at];
    if (!low || !high || low.right / low.count <= high.right / high.count) continue;
    bins.splice(at - 1, 2, {
      count: low.count + high.count,
      right: low.right + high.right,
      shares: low.shares + high.shares,
    });
    at = Math.max(0, at - 2);
  }
  let most = 0;
  return bins.map(({ count, right, shares }) => {
    // The rule of succession: few answers say little.
    most = Math.max(most, percent((right + 1) / (count + 2)));
    return [percent(shares / count), most];
  });
}

function percent(value: number): number {
  return Math.round(1000 * value) / 10;
}
