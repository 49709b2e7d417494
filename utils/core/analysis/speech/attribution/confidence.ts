import { CALIBRATION } from './calibration';

/** Below this confidence nobody is named. */
export const NAMING_THRESHOLD = 0.25;

/** How likely an attribution is right, read from the calibration between its two nearest points. */
export function confidenceOf(share: number): number {
  let [lowShare, low] = [0, 0];
  for (const [highShare, high] of CALIBRATION) {
    if (share <= highShare) {
      const part = highShare > lowShare ? (share - lowShare) / (highShare - lowShare) : 1;
      return Math.round(100 * (low + part * (high - low))) / 100;
    }
    [lowShare, low] = [highShare, high];
  }
  return Math.round(100 * low) / 100;
}
