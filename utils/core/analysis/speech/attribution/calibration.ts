import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.046, 0],
    [0.32, 0],
    [0.448, 0.2],
    [0.608, 0.77],
    [0.809, 0.81],
    [0.978, 0.94],
  ],
  wide: [
    [0.222, 0],
    [0.466, 0.24],
    [0.636, 0.59],
    [0.746, 0.67],
    [0.832, 0.68],
    [0.902, 0.79],
    [0.966, 0.86],
    [0.994, 0.94],
  ],
  vague: [
    [0.16, 0.17],
    [0.404, 0.37],
    [0.552, 0.43],
    [0.658, 0.45],
    [0.776, 0.59],
    [0.912, 0.67],
    [0.969, 0.79],
    [0.992, 1],
  ],
};
