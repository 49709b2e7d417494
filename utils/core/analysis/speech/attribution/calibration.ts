import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.026, 0],
    [0.318, 0.5],
    [0.529, 0.5],
    [0.643, 0.727],
    [0.749, 0.9],
    [0.864, 0.9],
    [0.971, 0.902],
    [0.997, 0.941],
  ],
  wide: [
    [0.444, 0.324],
    [0.661, 0.5],
    [0.793, 0.615],
    [0.935, 0.839],
    [0.981, 0.889],
    [0.994, 0.933],
  ],
  vague: [
    [0.19, 0.2],
    [0.47, 0.311],
    [0.643, 0.438],
    [0.752, 0.529],
    [0.829, 0.636],
    [0.926, 0.68],
    [0.982, 1],
    [0.994, 1],
  ],
};
