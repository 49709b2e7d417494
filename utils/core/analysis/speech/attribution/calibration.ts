import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [4.7, 33.3],
    [34.1, 33.3],
    [45.3, 37.5],
    [54.3, 57.1],
    [64.8, 66.7],
    [80.7, 78.3],
    [97.8, 93.4],
  ],
  wide: [
    [33.2, 23.5],
    [47.1, 36.4],
    [56.2, 36.4],
    [75.9, 61.3],
    [95.1, 87.2],
    [99.4, 88.9],
  ],
  vague: [
    [16.6, 28.6],
    [46.4, 37.8],
    [72.1, 57.7],
    [95.1, 74.1],
    [99.2, 75],
  ],
};
