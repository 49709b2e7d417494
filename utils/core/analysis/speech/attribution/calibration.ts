import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [4.5, 33.3],
    [36.8, 33.3],
    [46.8, 42.9],
    [54.3, 57.1],
    [70.4, 70.6],
    [83.2, 78.6],
    [97.6, 93.5],
  ],
  wide: [
    [31.6, 20],
    [52, 33.3],
    [75.6, 62.9],
    [90.3, 80],
    [96.5, 85.9],
    [99.4, 91.4],
  ],
  vague: [
    [16.7, 25],
    [46.8, 40],
    [65.1, 56.5],
    [77.3, 58.1],
    [95.4, 73.1],
    [99.2, 80],
  ],
};
