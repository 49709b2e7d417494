import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [40, 33.3],
    [48.6, 40],
    [61.7, 62.5],
    [79.3, 77.8],
    [95.4, 90.3],
    [99.6, 92.5],
  ],
  wide: [
    [20, 22.2],
    [35, 28.6],
    [45.6, 28.6],
    [60.2, 39.5],
    [78.9, 55.2],
    [90.1, 71],
    [96.8, 84.2],
    [99.5, 89.7],
  ],
  vague: [
    [14.2, 14.3],
    [40.4, 35],
    [55.7, 38.1],
    [65.7, 41.2],
    [76.8, 55.6],
    [85.3, 67.9],
    [96, 70],
    [98, 75],
    [99.3, 80],
  ],
};
