import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [45.5, 40],
    [70, 75],
    [82.5, 75],
    [95.1, 90.2],
    [99.6, 93.8],
  ],
  wide: [
    [25.7, 17.6],
    [57.2, 32.1],
    [74.7, 50],
    [83.9, 63.2],
    [90.6, 70.8],
    [96.9, 85.1],
    [99.5, 90],
  ],
  vague: [
    [18.3, 28.6],
    [43.5, 32],
    [55, 42.1],
    [66, 50],
    [73.8, 52.9],
    [85.9, 70],
    [97, 73.7],
    [99.3, 80],
  ],
};
