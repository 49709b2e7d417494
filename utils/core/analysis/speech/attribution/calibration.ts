import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.043, 0],
    [0.318, 0],
    [0.444, 0.333],
    [0.73, 0.811],
    [0.962, 0.94],
    [0.996, 0.941],
  ],
  wide: [
    [0.253, 0],
    [0.356, 0.167],
    [0.461, 0.273],
    [0.619, 0.481],
    [0.794, 0.71],
    [0.9, 0.75],
    [0.968, 0.857],
    [0.995, 0.964],
  ],
  vague: [
    [0.203, 0.222],
    [0.483, 0.377],
    [0.662, 0.526],
    [0.8, 0.619],
    [0.911, 0.75],
    [0.968, 0.765],
    [0.992, 1],
  ],
};
