/** Below this confidence nobody is named. */
export const NAMING_THRESHOLD = 0.35;

/** How likely an attribution is right, from the model's own share. */
export function confidenceOf(share: number): number {
  return Math.round(share * 100) / 100;
}
