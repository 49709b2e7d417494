import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [45.1, 33.3],
    [75.3, 76.9],
    [95.3, 90.2],
    [99.6, 93.8],
  ],
  wide: [
    [23.7, 20],
    [57.1, 30.9],
    [75.1, 52.6],
    [83.7, 61.1],
    [90.5, 72],
    [96.9, 85.1],
    [99.5, 90],
  ],
  vague: [
    [18.3, 28.6],
    [43.1, 29.2],
    [55, 40],
    [66.4, 50],
    [73.8, 52.9],
    [85.6, 69],
    [96.9, 75],
    [99.3, 80],
  ],
};
