import { WORD } from '../words/lexicon';
import type { Mention } from './mention';

/** The gender that a word's bits tell, `null` where they tell none or both. */
export function genderOf(bits: number): Mention['gender'] {
  const masculine = (bits & WORD.masculine) !== 0;
  if (masculine === ((bits & WORD.feminine) !== 0)) return null;
  return masculine ? 'masculine' : 'feminine';
}
