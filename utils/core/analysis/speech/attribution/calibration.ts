import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.046, 0],
    [0.321, 0],
    [0.44, 0.25],
    [0.549, 0.67],
    [0.644, 0.75],
    [0.76, 0.75],
    [0.836, 0.85],
    [0.978, 0.94],
  ],
  wide: [
    [0.226, 0],
    [0.364, 0.25],
    [0.537, 0.32],
    [0.693, 0.64],
    [0.832, 0.67],
    [0.901, 0.77],
    [0.965, 0.87],
    [0.994, 0.94],
  ],
  vague: [
    [0.143, 0.2],
    [0.403, 0.38],
    [0.547, 0.43],
    [0.659, 0.5],
    [0.771, 0.6],
    [0.912, 0.67],
    [0.967, 0.78],
    [0.992, 1],
  ],
};
