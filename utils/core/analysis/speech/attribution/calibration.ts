/** The model's share, and how often it was right there: from training articles held out of the training, by `npm run train`. */
export const CALIBRATION: readonly (readonly [share: number, right: number])[] = [
  [0.197, 0.027],
  [0.366, 0.344],
  [0.446, 0.369],
  [0.603, 0.547],
  [0.804, 0.832],
  [0.954, 0.916],
  [0.997, 0.964],
];
