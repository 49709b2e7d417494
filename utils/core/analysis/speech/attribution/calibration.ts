import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.211, 0.333],
    [0.452, 0.333],
    [0.73, 0.816],
    [0.961, 0.918],
    [0.996, 0.943],
  ],
  wide: [
    [0.241, 0],
    [0.357, 0.167],
    [0.515, 0.429],
    [0.648, 0.5],
    [0.797, 0.732],
    [0.9, 0.783],
    [0.967, 0.851],
    [0.994, 0.964],
  ],
  vague: [
    [0.202, 0.222],
    [0.476, 0.404],
    [0.656, 0.474],
    [0.794, 0.542],
    [0.949, 0.8],
    [0.992, 1],
  ],
};
