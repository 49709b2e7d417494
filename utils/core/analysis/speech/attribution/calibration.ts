import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.03, 0],
    [0.346, 0],
    [0.418, 0],
    [0.621, 0.733],
    [0.837, 0.875],
    [0.969, 0.897],
    [0.996, 0.963],
  ],
  wide: [
    [0.313, 0.182],
    [0.446, 0.333],
    [0.555, 0.364],
    [0.642, 0.364],
    [0.761, 0.545],
    [0.836, 0.688],
    [0.955, 0.884],
    [0.995, 0.929],
  ],
  vague: [
    [0.194, 0.222],
    [0.51, 0.424],
    [0.786, 0.5],
    [0.91, 0.818],
    [0.969, 0.824],
    [0.991, 1],
  ],
};
