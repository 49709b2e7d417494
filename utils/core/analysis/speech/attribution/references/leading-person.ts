import type { Entity } from '../people/people';
import type { PronounAnswer } from './antecedents';

const MIN_LEADING_MENTIONS = 3;
const LEADING_RATIO = 1.5;
const LEADING_CERTAINTY = 0.75;

/** The one person whom the article is about, if there is one: a headline's "Investigador chileno" is explained later. */
export function leadingPerson(entities: readonly Entity[]): PronounAnswer | null {
  const persons = entities
    .filter(({ kind, fullest, knownPerson }) => kind === 'person' && fullest >= 0 && knownPerson)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = persons;
  if (!first || first.mentions.length < MIN_LEADING_MENTIONS) return null;
  const leads = !second || first.mentions.length >= LEADING_RATIO * second.mentions.length;
  return leads ? { entity: first.id, certainty: LEADING_CERTAINTY } : null;
}
