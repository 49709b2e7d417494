import type { Mention } from '../mentions/mention';
import type { Entity, People } from '../people/people';
import { soleOfficeOf } from '../people/sole-offices';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { Antecedents, answerPronoun, type PronounAnswer } from './antecedents';
import { isEpithet } from './is-epithet';
import { leadingPerson } from './leading-person';
import type { Narration } from './narration';
import type { Objects } from './objects';

/**
 * Whom the epithets of an article stand for, by mention. "The senator" is one person from the first line to the last, so all
 * its places are asked and the person with the most certainty in sum is taken.
 */
export function resolveEpithets(
  narration: Narration,
  mentions: readonly Mention[],
  { entities, entityOf }: People,
  lexicon: Lexicon,
  objects: Objects,
): ReadonlyMap<number, PronounAnswer> {
  const { tokens } = narration;
  const epithets = new Set(
    mentions.flatMap((mention, index) => {
      const own = entities[entityOf[index] ?? -1];
      if ((tokens[mention.first]?.inside ?? 0) >= 0) return [];
      return isEpithet(tokens, mention, own, narration.isBesideCue(mention), lexicon) ? [index] : [];
    }),
  );
  if (epithets.size === 0) return new Map();
  const antecedents = new Antecedents(narration);
  const ballots = new Map<number, Ballot>();
  const byAge = new Map<string, number>();
  mentions.forEach((mention, index) => {
    const own = entities[entityOf[index] ?? -1];
    if (!own || (tokens[mention.first]?.inside ?? 0) >= 0) return;
    const age = mention.name ? bracketedAge(tokens, mention) : ageOfUnknown(tokens, mention);
    if (age) byAge.set(age, own.id);
    if (epithets.has(index)) {
      const ballot: Ballot = ballots.get(own.id) ?? {
        places: [],
        votes: new Map(),
        isFirst: antecedents.isEmpty,
      };
      ballots.set(own.id, ballot);
      ballot.places.push(index);
      const others = objects.of(index).map((at) => entityOf[at] ?? -1);
      const question = antecedents.questionFor(index, mention, others);
      const aged = byAge.get(ageIn(tokens[mention.head]?.word ?? '') ?? '');
      const answer =
        aged === undefined ? question && answerPronoun(question) : { entity: aged, certainty: 1 };
      if (answer) ballot.votes.set(answer.entity, (ballot.votes.get(answer.entity) ?? 0) + answer.certainty);
    } else if (isPerson(own, narration.isBesideCue(mention))) antecedents.add(mention, own);
  });
  const leading = leadingPerson(entities);
  const answers = new Map<number, PronounAnswer>();
  for (const ballot of ballots.values()) {
    const answer = electedBy(ballot, leading);
    if (!answer || answer.certainty < MIN_CERTAINTY) continue;
    for (const place of ballot.places) {
      if (fitsEpithet(tokens, mentions[place], entities[answer.entity], lexicon)) answers.set(place, answer);
    }
  }
  return answers;
}

/** "Kari Lund (36)": the age in brackets behind a name; `null` where there is none. */
function bracketedAge(tokens: readonly Token[], { last }: Mention): string | null {
  const isBracketed = tokens[last + 1]?.word === '(' && tokens[last + 3]?.word === ')';
  return isBracketed ? ageIn(tokens[last + 2]?.word ?? '') : null;
}

/** "en 35-årig man", "a 35-year-old man": the age of somebody who has no name. */
function ageOfUnknown(tokens: readonly Token[], { first, last, indefinite, kind }: Mention): string | null {
  if (!indefinite || kind !== 'role') return null;
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.word ?? '';
    if (/^\p{N}{1,3}-\p{L}/u.test(word)) return ageIn(word);
  }
  return null;
}

/** "36-åringen", "36-Jährige": the number that opens a word. */
function ageIn(word: string): string | null {
  return /^\p{N}{1,3}(?!\p{N})/u.exec(word)?.[0] ?? null;
}

/** The person with the most votes; doubts are less where the article is about that very person. */
function electedBy({ places, votes, isFirst }: Ballot, leading: PronounAnswer | null): PronounAnswer | null {
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  if (!winner) return isFirst ? leading : null;
  const certainty = winner[1] / places.length;
  const leads = winner[0] === leading?.entity;
  return { entity: winner[0], certainty: leads ? Math.max(certainty, leading.certainty) : certainty };
}

/** Below this nobody can tell whom an epithet stands for, and it goes by its own words. */
const MIN_CERTAINTY = 0.3;

/** The places of one epithet, and how certain they are of whom in sum. */
interface Ballot {
  readonly places: number[];
  readonly votes: Map<number, number>;
  /** Nobody was named before it. */
  readonly isFirst: boolean;
}

/** Those for whom an epithet may stand: persons with a name, and those without who are new ("a neighbour") or speak. */
function isPerson({ kind, knownPerson, plural, fullest, presented }: Entity, speaks: boolean): boolean {
  return (
    kind === 'person' && knownPerson && (fullest >= 0 || ((presented === 'indefinite' || speaks) && !plural))
  );
}

/** Of two who hold one office with different words beside it, neither is the other: "the former president". Nor is a mayor the president. */
function fitsEpithet(
  tokens: readonly Token[],
  mention: Mention | undefined,
  entity: Entity | undefined,
  lexicon: Lexicon,
): boolean {
  const noun = tokens[mention?.head ?? -1]?.word ?? '';
  if (!mention || !entity || entity.roles.has(noun)) return false;
  // "le père" is not the doctor, nor "le Premier ministre" the head of a company.
  const points = lexicon.demonstratives.has(tokens[mention.first]?.word ?? '');
  if (lexicon.kinship.has(noun) && !points && entity.roles.size > 0) return false;
  // «прокурор возразил»: without an article, an office is no advocate's either.
  const { generalRoles } = lexicon;
  if (generalRoles.size > 0 && !generalRoles.has(noun) && entity.roles.size > 0) return false;
  const office = soleOfficeOf(tokens, mention, lexicon);
  if (office && (entity.fullest < 0 || !mayHold(office, entity))) return false;
  return !mention.gender || !entity.gender || mention.gender === entity.gender;
}

/** Whether the article calls a person by no other office. */
function mayHold(office: readonly string[], { roles }: Entity): boolean {
  return roles.size === 0 || [...roles].some((role) => office.some((name) => name.split(' ').includes(role)));
}
