/** The model's share, and how often it was right there: from training articles held out of the training, by `npm run train`. */
export const CALIBRATION: readonly (readonly [share: number, right: number])[] = [
  [0.238, 0.033],
  [0.376, 0.344],
  [0.515, 0.455],
  [0.65, 0.704],
  [0.753, 0.815],
  [0.84, 0.873],
  [0.955, 0.911],
  [0.997, 0.976],
];
