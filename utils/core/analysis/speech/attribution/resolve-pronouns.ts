import { type Antecedent, describeAntecedent, type Referring } from './describe-antecedent';
import type { Feature } from './feature-names';
import type { Cue } from './find-cues';
import { isEpithet } from './is-epithet';
import { leadingPerson } from './leading-person';
import { type Lexicon, WORD } from './lexicon';
import type { Mention } from './mention';
import type { Entity, People } from './people';
import { scoreOf, shareOf } from './score';
import type { Token } from './tokens';

/** How many mentions back an antecedent is looked for. */
const MAX_ANTECEDENTS = 16;
const MAX_SENTENCES_BACK = 8;

/** One pronoun, relative-free, with those it may stand for. */
export interface PronounQuestion {
  readonly mention: number;
  readonly entities: readonly number[];
  readonly features: readonly (readonly Feature[])[];
}

/** Index into a question's entities, and how sure that is. */
export interface PronounAnswer {
  readonly at: number;
  readonly certainty: number;
}

/** Gives pronouns, relatives, epithets and dropped subjects to the person they most likely stand for, or to nobody. */
export function resolvePronouns(
  tokens: readonly Token[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  people: People,
  lexicon: Lexicon,
  answer: (question: PronounQuestion) => PronounAnswer | null = answerPronoun,
): People {
  const entityOf = Int32Array.from(people.entityOf);
  const certainty = new Float32Array(mentions.length).fill(1);
  const verbs = new Set(cues.map(({ first }) => first));
  const verbEnds = new Set(cues.map(({ last }) => last));
  const leading = leadingPerson(people.entities);
  const epithets = new Map<number, PronounAnswer & { readonly entity: number }>();
  const recent: Antecedent[] = [];
  const ask = (index: number, mention: Mention, token: Token, antecedents: readonly Antecedent[]) => {
    const fitting = antecedents.filter(
      ({ entity, sentence }) =>
        token.sentence - sentence <= MAX_SENTENCES_BACK && agrees(mention, token, entity),
    );
    if (fitting.length === 0) return null;
    const referring: Referring = { mention, sentence: token.sentence, block: token.block };
    const given = answer({
      mention: index,
      entities: fitting.map(({ entity }) => entity.id),
      features: fitting.map((antecedent) => describeAntecedent(referring, antecedent)),
    });
    const entity = given && fitting[given.at]?.entity.id;
    return given && entity !== undefined && entity !== null ? { ...given, entity } : null;
  };
  mentions.forEach((mention, index) => {
    const token = tokens[mention.first];
    if (!token || token.inside >= 0) return;
    const own = entityOf[index] ?? -1;
    const speaks = verbs.has(mention.reach + 1) || verbEnds.has(mention.first - 1);
    if (mention.kind === 'relative') {
      entityOf[index] = entityOf[index - 1] ?? -1;
      certainty[index] = certainty[index - 1] ?? 1;
      return;
    }
    if (mention.kind === 'pronoun' || mention.kind === 'dropped') {
      const found = ask(index, mention, token, recent);
      if (found) entityOf[index] = found.entity;
      if (found) certainty[index] = found.certainty;
    } else if (isEpithet(tokens, mention, people.entities[own], speaks, lexicon)) {
      const found =
        epithets.get(own) ??
        ask(index, mention, token, recent.filter(isPerson)) ??
        (recent.some(isPerson) ? null : leading);
      if (found && fitsEpithet(mention, people.entities[found.entity])) {
        entityOf[index] = found.entity;
        certainty[index] = found.certainty;
        epithets.set(own, found);
      }
    }
    const entity = people.entities[entityOf[index] ?? -1];
    if (!entity) return;
    if (saysWhatSomebodyIs(mention, entity, speaks || token.startsSentence)) return;
    recent.push({
      mention,
      entity,
      sentence: token.sentence,
      block: token.block,
      speaks,
      startsSentence: token.startsSentence,
    });
    if (recent.length > MAX_ANTECEDENTS) recent.shift();
  });
  return { entities: people.entities, entityOf, certainty };
}

/** The model's answer: the antecedent with the highest score; its person's share is how sure it is. */
export function answerPronoun({ entities, features }: PronounQuestion): PronounAnswer | null {
  const scores = features.map(scoreOf);
  // Later antecedents win a tie.
  let at = 0;
  scores.forEach((score, index) => {
    if (score >= (scores[at] ?? 0)) at = index;
  });
  const own = entities[at];
  let certainty = 0;
  scores.forEach((score, index) => {
    if (entities[index] === own) certainty += shareOf(score, scores);
  });
  return { at, certainty };
}

/** Those for whom an epithet may stand: persons with a name, and those without who are new ("a neighbour") or speak. */
function isPerson({ entity, speaks }: Antecedent): boolean {
  const { kind, knownPerson, plural, fullest, presented } = entity;
  return (
    kind === 'person' && knownPerson && (fullest >= 0 || ((presented === 'indefinite' || speaks) && !plural))
  );
}

/** "as director", "wurde Minister": an office without article and name is no person of its own. */
function saysWhatSomebodyIs(mention: Mention, entity: Entity, isSubject: boolean): boolean {
  const bare = mention.kind === 'role' && !mention.name && !mention.definite && !mention.indefinite;
  return bare && !isSubject && entity.fullest < 0;
}

function fitsEpithet(mention: Mention, entity: Entity | undefined): boolean {
  return entity !== undefined && (!mention.gender || !entity.gender || mention.gender === entity.gender);
}

function agrees(pronoun: Mention, token: Token, entity: Entity): boolean {
  if (pronoun.kind === 'dropped') return entity.kind === 'person' || entity.kind === 'organisation';
  if (pronoun.kind === 'pronoun') {
    if (token.bits & WORD.self) return false;
    if (token.bits & WORD.neuter) return entity.kind === 'organisation' || entity.kind === 'document';
  }
  if (pronoun.plural) return entity.plural || entity.kind === 'organisation';
  if (entity.plural || entity.kind !== 'person') return false;
  return !pronoun.gender || !entity.gender || pronoun.gender === entity.gender;
}
