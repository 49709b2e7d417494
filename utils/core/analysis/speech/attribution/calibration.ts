import type { Tie } from './confidence';

/** The model's share, and how often it was right there: in German by a model that never saw German, by `npm run train`. */
export const CALIBRATION: Readonly<Record<Tie, readonly (readonly [share: number, right: number])[]>> = {
  tight: [
    [0.023, 0],
    [0.326, 0.2],
    [0.588, 0.65],
    [0.804, 0.808],
    [0.958, 0.878],
    [0.997, 0.978],
  ],
  wide: [
    [0.322, 0.267],
    [0.46, 0.3],
    [0.552, 0.333],
    [0.656, 0.6],
    [0.752, 0.609],
    [0.846, 0.769],
    [0.899, 0.8],
    [0.955, 0.857],
    [0.989, 0.881],
  ],
  vague: [
    [0.206, 0.167],
    [0.466, 0.324],
    [0.698, 0.333],
    [0.838, 0.563],
    [0.931, 0.577],
    [0.985, 0.933],
  ],
};
