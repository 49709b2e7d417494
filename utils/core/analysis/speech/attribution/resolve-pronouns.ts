import type { Cue } from './find-cues';
import { WORD } from './lexicon';
import type { Mention } from './mention';
import type { Entity, People } from './people';
import type { Token } from './tokens';

/** How many mentions back an antecedent is looked for. */
const MAX_ANTECEDENTS = 16;
const MAX_SENTENCES_BACK = 8;

/** What speaks for an antecedent, found by hand on training articles. */
const WEIGHTS = {
  perSentence: -0.7,
  subject: 1.2,
  speaks: 0.8,
  referredTo: 0.8,
  afterPreposition: -2,
  possessive: -0.4,
  genderKnown: 1,
} as const;

interface Antecedent {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly sentence: number;
  readonly weight: number;
}

/** Gives pronouns, relatives and dropped subjects to the person they most likely stand for, or to nobody. */
export function resolvePronouns(
  tokens: readonly Token[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  people: People,
): People {
  const entityOf = Int32Array.from(people.entityOf);
  const verbs = new Set(cues.map(({ first }) => first));
  const verbEnds = new Set(cues.map(({ last }) => last));
  const recent: Antecedent[] = [];
  const leading = leadingPerson(people.entities);
  const epithets = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const token = tokens[mention.first];
    if (!token || token.inside >= 0) return;
    if (mention.kind === 'relative') entityOf[index] = entityOf[index - 1] ?? -1;
    else if (mention.kind === 'pronoun' || mention.kind === 'dropped') {
      const best = chooseAntecedent(mention, token, recent);
      if (best) entityOf[index] = best.entity.id;
    } else if (isEpithet(tokens, mention, people.entities[entityOf[index] ?? -1])) {
      const own = entityOf[index] ?? -1;
      const known =
        epithets.get(own) ??
        chooseAntecedent(mention, token, recent.filter(isNamedPerson))?.entity.id ??
        leading?.id;
      if (known !== undefined && fitsEpithet(mention, people.entities[known])) {
        entityOf[index] = known;
        epithets.set(own, known);
      }
    }
    const entity = people.entities[entityOf[index] ?? -1];
    if (!entity || mention.kind === 'relative') return;
    const refers = mention.kind === 'pronoun' || mention.kind === 'dropped';
    const subject = token.startsSentence || verbs.has(mention.reach + 1) || verbEnds.has(mention.first - 1);
    const weight =
      (subject && !mention.afterPreposition ? WEIGHTS.subject : 0) +
      (verbs.has(mention.reach + 1) || verbEnds.has(mention.first - 1) ? WEIGHTS.speaks : 0) +
      (refers ? WEIGHTS.referredTo : 0) +
      (mention.afterPreposition ? WEIGHTS.afterPreposition : 0) +
      (mention.possessive ? WEIGHTS.possessive : 0);
    recent.push({ mention, entity, sentence: token.sentence, weight });
    if (recent.length > MAX_ANTECEDENTS) recent.shift();
  });
  return { entities: people.entities, entityOf };
}

/** "der CDU-Politiker", "el periodista": an office presented as known that the article ties to no name. "The president of the court" is somebody of its own. */
function isEpithet(tokens: readonly Token[], mention: Mention, entity: Entity | undefined): boolean {
  if (mention.kind !== 'role' || mention.plural || mention.indefinite) return false;
  if (entity?.fullest !== -1 || entity.presented !== 'definite') return false;
  for (let at = mention.head + 1; at <= mention.last; at++) {
    if ((tokens[at]?.bits ?? 0) & WORD.preposition) return false;
  }
  return true;
}

function isNamedPerson({ entity }: Antecedent): boolean {
  return entity.kind === 'person' && entity.fullest >= 0;
}

function fitsEpithet(mention: Mention, entity: Entity | undefined): boolean {
  return entity !== undefined && (!mention.gender || !entity.gender || mention.gender === entity.gender);
}

/** The one person whom the article is about, if there is one: a headline's "Investigador chileno" is explained later. */
function leadingPerson(entities: readonly Entity[]): Entity | null {
  const persons = entities
    .filter(({ kind, fullest }) => kind === 'person' && fullest >= 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = persons;
  if (!first || first.mentions.length < MIN_LEADING_MENTIONS) return null;
  return !second || first.mentions.length >= LEADING_RATIO * second.mentions.length ? first : null;
}

const MIN_LEADING_MENTIONS = 3;
const LEADING_RATIO = 1.5;

function chooseAntecedent(pronoun: Mention, token: Token, recent: readonly Antecedent[]): Antecedent | null {
  if (token.bits & WORD.self && pronoun.kind === 'pronoun') return null;
  const neuter = pronoun.kind === 'pronoun' && (token.bits & WORD.neuter) !== 0;
  let best: Antecedent | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const antecedent of recent) {
    const { entity } = antecedent;
    const sentences = token.sentence - antecedent.sentence;
    if (sentences > MAX_SENTENCES_BACK || !agrees(pronoun, entity, neuter)) continue;
    const score =
      antecedent.weight +
      WEIGHTS.perSentence * sentences +
      (pronoun.gender && entity.gender === pronoun.gender ? WEIGHTS.genderKnown : 0);
    if (score >= bestScore) {
      best = antecedent;
      bestScore = score;
    }
  }
  return best;
}

function agrees(pronoun: Mention, entity: Entity, neuter: boolean): boolean {
  if (neuter) return entity.kind === 'organisation' || entity.kind === 'document';
  if (pronoun.kind === 'dropped') return entity.kind === 'person' || entity.kind === 'organisation';
  if (pronoun.plural) return entity.plural || entity.kind === 'organisation';
  if (entity.plural || entity.kind !== 'person') return false;
  return !pronoun.gender || !entity.gender || pronoun.gender === entity.gender;
}
