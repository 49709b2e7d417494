import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [4.7, 33.3],
    [33.8, 33.3],
    [45.1, 37.5],
    [54.1, 57.1],
    [64.7, 66.7],
    [80.4, 77.3],
    [97.7, 93.5],
  ],
  wide: [
    [23.7, 20],
    [35.6, 28.6],
    [46.9, 36.4],
    [56.3, 36.4],
    [75.5, 61.7],
    [94.9, 86.4],
    [99.4, 88.9],
  ],
  vague: [
    [16.7, 28.6],
    [46.3, 37.8],
    [72.1, 57.7],
    [95.1, 74.1],
    [99.3, 75],
  ],
};
