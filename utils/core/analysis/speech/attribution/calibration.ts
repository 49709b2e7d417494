/** The model's share, and how often it was right there: from training articles held out of the training, by `npm run train`. */
export const CALIBRATION: readonly (readonly [share: number, right: number])[] = [
  [0.181, 0.036],
  [0.367, 0.18],
  [0.5, 0.53],
  [0.656, 0.614],
  [0.757, 0.726],
  [0.839, 0.808],
  [0.897, 0.894],
  [0.954, 0.902],
  [0.982, 0.91],
  [0.997, 0.964],
];
