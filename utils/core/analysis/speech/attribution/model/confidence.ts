import type { Decision } from '../candidates/decide';
import type { Scene } from '../scene';
import { CALIBRATION } from './calibration';

/** How a speaker is tied to the quotation: side by side with it and its cue, farther off, or farther off and not known to be a person. */
export type Tie = 'tight' | 'wide' | 'vague';

/** Below this sureness nobody is named: in the training corpora hardly every second one is right there. */
const NAMING_THRESHOLD = 0.37;

/** Whether the speaker is sure enough to be named. */
export function isNamed(scene: Scene, decision: Decision): boolean {
  return !decision.nobody && sureness(scene, decision) >= NAMING_THRESHOLD;
}

/** How likely an attribution is right, read from the calibration of its tie between the two nearest points. */
export function confidenceOf(scene: Scene, decision: Decision): number {
  const share = 100 * sureness(scene, decision);
  let [lowShare, low] = [0, 0];
  for (const [highShare, high] of CALIBRATION[tieOf(scene, decision)]) {
    if (share <= highShare) {
      const part = highShare > lowShare ? (share - lowShare) / (highShare - lowShare) : 1;
      return Math.round(low + part * (high - low)) / 100;
    }
    [lowShare, low] = [highShare, high];
  }
  return Math.round(low) / 100;
}

/** The model's share, less where it is a guess whom the words stand for, and no more than of the quotation that it goes on from. */
export function sureness({ people }: Scene, { share, best, ceiling }: Decision): number {
  return Math.min(ceiling, share * (people.certainty[best.mention] ?? 1));
}

export function tieOf({ people }: Scene, { features, best }: Decision): Tie {
  if (features.some((feature) => feature.startsWith('tight: '))) return 'tight';
  return people.entities[people.entityOf[best.mention] ?? -1]?.knownPerson ? 'wide' : 'vague';
}
