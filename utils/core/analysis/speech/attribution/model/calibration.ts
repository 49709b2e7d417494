import type { Tie } from './confidence';

/** The model's share, and how often it was right there, in percent: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [5.2, 33.3],
    [34.1, 33.3],
    [48.3, 33.3],
    [63.3, 70],
    [85, 83.3],
    [95, 87.5],
    [99.3, 91.6],
  ],
  wide: [
    [22.1, 20],
    [34.9, 30],
    [50.2, 33.3],
    [65.2, 47.1],
    [80, 58.5],
    [94.9, 87.4],
    [99.4, 87.4],
  ],
  vague: [
    [17.8, 28.6],
    [35.9, 40],
    [49.6, 41.9],
    [73.3, 50.9],
    [95.1, 77.8],
    [99.2, 77.8],
  ],
};
