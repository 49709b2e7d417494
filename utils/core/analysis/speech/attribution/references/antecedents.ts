import type { Mention } from '../mentions/mention';
import type { Feature } from '../model/feature-names';
import { scoreOf, shareOf } from '../model/score';
import type { Entity } from '../people/people';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { type Antecedent, describeAntecedent } from './describe-antecedent';
import type { Narration } from './narration';

/** How many mentions back an antecedent is looked for. */
const MAX_ANTECEDENTS = 16;
const MAX_SENTENCES_BACK = 8;
/** "dijeron": those who are several are seldom spoken of again from farther off. */
const MAX_SENTENCES_BACK_TO_SEVERAL = 2;
/** "elle": so are bodies. */
const MAX_SENTENCES_BACK_TO_BODY = 2;

/** One pronoun, relative-free, with those it may stand for. */
export interface PronounQuestion {
  readonly mention: number;
  readonly entities: readonly number[];
  readonly features: readonly (readonly Feature[])[];
}

/** The entity that a pronoun stands for, and how sure that is. */
export interface PronounAnswer {
  readonly entity: number;
  readonly certainty: number;
}

/** The mentions that were read last, for a pronoun to stand for. */
export class Antecedents {
  private readonly recent: Antecedent[] = [];
  private spokeLast = -1;
  private spokeInBlock = -1;
  private opened = -1;

  constructor(private readonly narration: Narration) {}

  get isEmpty(): boolean {
    return this.recent.length === 0;
  }

  /** Who spoke last, if that was in this paragraph of the narrator's; -1 where nobody did. */
  speakerIn(block: number): number {
    return this.spokeInBlock === block ? this.spokeLast : -1;
  }

  /** Adds a mention that names somebody. */
  add(mention: Mention, entity: Entity): void {
    const { narration } = this;
    const token = narration.tokens[mention.first];
    if (!token) return;
    const { startsSentence } = token;
    const sentence = narration.sentenceOf(mention);
    const block = narration.blockOf(mention);
    const speaks = narration.isBesideCue(mention);
    if (saysWhatSomebodyIs(mention, entity, speaks || startsSentence)) return;
    const mayBeSubject = !mention.afterPreposition && !mention.possessive;
    const opensSentence =
      mayBeSubject && (this.opened !== sentence || this.opensMainClause(mention, sentence));
    if (opensSentence) this.opened = sentence;
    if (speaks && !mention.afterPreposition) {
      this.spokeLast = entity.id;
      this.spokeInBlock = block;
    }
    this.recent.push({ mention, entity, sentence, block, speaks, startsSentence, opensSentence });
    if (this.recent.length > MAX_ANTECEDENTS) this.recent.shift();
  }

  /** "While X visits Y, Z stays": behind the comma that closes an opening clause, the sentence has its own subject, and the clause's is none. */
  private opensMainClause({ first, reach, kind }: Mention, sentence: number): boolean {
    const { tokens } = this.narration;
    // "Selon X, il faut": nobody is meant.
    if (kind === 'pronoun' || kind === 'dropped') return false;
    const next = tokens[reach + 1];
    if (tokens[first - 1]?.word !== ',' || !next?.isWord || next.bits & WORD.conjunction) return false;
    const at = this.recent.findIndex((one) => one.sentence === sentence && one.opensSentence);
    const opener = this.recent[at];
    const mark = tokens[(opener?.mention.first ?? 0) - 1];
    if (!opener || opener.startsSentence || !mark?.isWord) return false;
    this.recent[at] = { ...opener, opensSentence: false };
    return true;
  }

  /** Whom a mention may stand for, but none of the entities `others`, or of them all only the last; `null` where nobody agrees with it. */
  questionFor(
    index: number,
    mention: Mention,
    others: readonly number[] = [],
    onlyLast = false,
  ): PronounQuestion | null {
    const { narration, spokeLast } = this;
    const token = narration.tokens[mention.first];
    const sentence = narration.sentenceOf(mention);
    const agreeing = this.recent.filter(
      (antecedent) =>
        !others.includes(antecedent.entity.id) &&
        token &&
        sentence - antecedent.sentence <= reachOf(mention) &&
        (agrees(mention, token, antecedent.entity) ||
          isBodyOf(mention, antecedent, sentence - antecedent.sentence)),
    );
    const fitting = onlyLast ? agreeing.slice(-1) : agreeing;
    if (!token || fitting.length === 0) return null;
    const block = narration.blockOf(mention);
    const speaks = narration.isBesideCue(mention);
    const referring = { mention, sentence, block, speaks, spokeLast };
    return {
      mention: index,
      entities: fitting.map(({ entity }) => entity.id),
      features: fitting.map((antecedent) => describeAntecedent(referring, antecedent)),
    };
  }
}

/** The model's answer: the person whose antecedents together have the largest share, which is how sure it is. */
export function answerPronoun({ entities, features }: PronounQuestion): PronounAnswer | null {
  const scores = features.map(scoreOf);
  const shares = new Map<number, number>();
  scores.forEach((score, index) => {
    const id = entities[index] ?? -1;
    shares.set(id, (shares.get(id) ?? 0) + shareOf(score, scores));
  });
  let best: PronounAnswer | null = null;
  for (const entity of entities) {
    const certainty = shares.get(entity) ?? 0;
    // Later antecedents win a tie.
    if (certainty >= (best?.certainty ?? 0)) best = { entity, certainty };
  }
  return best;
}

/** "as director", "wurde Minister": an office without article and name is no person of its own. */
function saysWhatSomebodyIs(mention: Mention, entity: Entity, isSubject: boolean): boolean {
  const bare = mention.kind === 'role' && !mention.name && !mention.definite && !mention.indefinite;
  return bare && !isSubject && entity.fullest < 0;
}

function reachOf({ kind, plural }: Mention): number {
  return kind === 'dropped' && plural ? MAX_SENTENCES_BACK_TO_SEVERAL : MAX_SENTENCES_BACK;
}

/** "La Fédération a fermé le port. Elle a précisé": a body that was the subject just before is spoken of by the gender of its noun. */
function isBodyOf({ kind, gender }: Mention, antecedent: Antecedent, sentencesBack: number): boolean {
  const { entity, mention, speaks, opensSentence } = antecedent;
  if (kind !== 'pronoun' || entity.kind !== 'organisation' || entity.plural) return false;
  if (!gender || gender !== entity.gender || mention.afterPreposition) return false;
  // "So fand es die Ministerin": what "es" stands for is no body of this gender.
  if (mention.kind === 'pronoun' && mention.gender !== gender) return false;
  return speaks ? sentencesBack <= MAX_SENTENCES_BACK_TO_BODY : opensSentence && sentencesBack === 1;
}

function agrees(pronoun: Mention, token: Token, entity: Entity): boolean {
  if (pronoun.kind === 'dropped') {
    if (pronoun.plural) return entity.plural;
    if (pronoun.gender && (entity.plural || (entity.gender && entity.gender !== pronoun.gender)))
      return false;
    return entity.kind === 'person' || entity.kind === 'organisation';
  }
  if (pronoun.kind === 'pronoun') {
    if (token.bits & WORD.self) return false;
    if (token.bits & WORD.neuter) return entity.kind === 'organisation' || entity.kind === 'document';
  }
  if (pronoun.plural) return entity.plural || entity.kind === 'organisation';
  if (entity.plural || entity.kind !== 'person') return false;
  return !pronoun.gender || !entity.gender || pronoun.gender === entity.gender;
}
