import type { Mention } from '../mentions/mention';
import type { Feature } from '../model/feature-names';
import type { Entity } from '../people/people';

/** A mention that a later pronoun may stand for. */
export interface Antecedent {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly sentence: number;
  readonly block: number;
  /** A verb of speech stands beside it. */
  readonly speaks: boolean;
  readonly startsSentence: boolean;
  /** The first of its sentence that may be its subject. */
  readonly opensSentence: boolean;
}

/** The pronoun, epithet or dropped subject. */
export interface Referring {
  readonly mention: Mention;
  readonly sentence: number;
  readonly block: number;
  /** A verb of speech stands beside it. */
  readonly speaks: boolean;
  /** Whom a verb of speech stood beside last. */
  readonly spokeLast: number;
}

/** What speaks for and against an antecedent. */
export function describeAntecedent(pronoun: Referring, antecedent: Antecedent): readonly Feature[] {
  const { mention, entity, startsSentence, speaks } = antecedent;
  const features: Feature[] = [distance(pronoun.sentence - antecedent.sentence), prominence(entity)];
  if (pronoun.block !== antecedent.block) features.push('stands for: another paragraph');
  if (startsSentence && !mention.afterPreposition) features.push('stands for: starts its sentence');
  if (antecedent.opensSentence) features.push('stands for: opens its sentence');
  if (speaks) features.push('stands for: speaks');
  if (entity.id === pronoun.spokeLast) {
    features.push('stands for: spoke last');
    if (pronoun.speaks) features.push('stands for: spoke last, speaks again');
  }
  if (mention.kind === 'pronoun' || mention.kind === 'dropped') features.push('stands for: itself a pronoun');
  if (mention.afterPreposition) {
    features.push('stands for: after a preposition');
    if (pronoun.sentence === antecedent.sentence)
      features.push('stands for: same sentence, after a preposition');
  }
  if (mention.possessive) features.push('stands for: possessive');
  if (pronoun.mention.gender && pronoun.mention.gender === entity.gender)
    features.push('stands for: gender agrees');
  if (entity.kind === 'organisation') features.push('stands for: a body');
  if (entity.knownPerson) features.push('stands for: known to be a person');
  return features;
}

function distance(sentences: number): Feature {
  if (sentences <= 0) return 'stands for: same sentence';
  if (sentences === 1) return 'stands for: 1 sentence back';
  return sentences === 2 ? 'stands for: 2 sentences back' : 'stands for: 3+ sentences back';
}

function prominence({ mentions }: Entity): Feature {
  if (mentions.length === 1) return 'stands for: mentioned once';
  return mentions.length < 5 ? 'stands for: mentioned 2–4 times' : 'stands for: mentioned 5+ times';
}
