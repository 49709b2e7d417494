import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [46.3, 33.3],
    [70.3, 73.3],
    [82.3, 73.3],
    [90.5, 86.7],
    [97, 91.5],
    [99.6, 92.6],
  ],
  wide: [
    [18.5, 22.2],
    [35.3, 33.3],
    [46, 33.3],
    [61.5, 37.5],
    [78.9, 56.7],
    [90.3, 73.1],
    [96.8, 85.5],
    [99.5, 88.1],
  ],
  vague: [
    [15.7, 16.7],
    [35, 33.3],
    [51.4, 37.5],
    [65.2, 45],
    [75.7, 64.3],
    [84.2, 65],
    [89.3, 72.7],
    [96, 72.7],
    [98.1, 72.7],
    [99.3, 80],
  ],
};
