import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [32.9, 33.3],
    [46, 33.3],
    [53.6, 50],
    [64.7, 60],
    [74.1, 64.3],
    [82.5, 72.7],
    [90.8, 80],
    [96.9, 88.9],
    [99.6, 93.8],
  ],
  wide: [
    [26.8, 23.5],
    [56.1, 36.2],
    [74.8, 52.2],
    [84.5, 56.3],
    [90.6, 64],
    [96.8, 86.8],
    [99.5, 90],
  ],
  vague: [
    [18.4, 14.3],
    [46.8, 31.1],
    [65.6, 46.7],
    [74.8, 61.9],
    [86.6, 65.2],
    [96.6, 72.2],
    [99.3, 80],
  ],
};
