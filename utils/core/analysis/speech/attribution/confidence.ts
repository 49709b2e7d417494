import type { Decision } from './decide';

/** Below this confidence nobody is named. */
export const NAMING_THRESHOLD = 0.4;

/** How likely an attribution is right. */
export function confidenceOf({ share }: Decision): number {
  return Math.round(share * 100) / 100;
}
