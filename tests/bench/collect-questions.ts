import {
  type Decision,
  decideQuestion,
  type Question,
  walkQuestions,
} from '../../utils/core/analysis/speech/attribution/candidates/decide';
import { sureness, type Tie, tieOf } from '../../utils/core/analysis/speech/attribution/model/confidence';
import { FEATURES, type Feature } from '../../utils/core/analysis/speech/attribution/model/feature-names';
import { scoreOf, shareOf } from '../../utils/core/analysis/speech/attribution/model/score';
import {
  answerPronoun,
  type PronounQuestion,
} from '../../utils/core/analysis/speech/attribution/references/antecedents';
import { readScene, type Scene } from '../../utils/core/analysis/speech/attribution/scene';
import { WORD } from '../../utils/core/analysis/speech/attribution/words/lexicon';
import { findQuotations } from '../../utils/core/analysis/speech/find-quotations';
import { overlaps, type Span } from '../../utils/core/article/span';
import { packFor } from '../../utils/core/language/registry';
import { sentencesOf } from '../../utils/core/language/sentences';
import type { LabelledArticle, LabelledQuote } from './labelled-articles';

/** One question with its answer, as feature numbers; the last candidate is nobody. */
export interface Example {
  readonly about: 'speaker' | 'pronoun';
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly lang: string;
  /** How much it counts in training. */
  readonly weight: number;
  /** What the present weights make of it. */
  readonly share: number;
  readonly answeredRight: boolean;
  /** How the answer is tied to its quotation; `null` for a pronoun. */
  readonly tie: Tie | null;
}

/** An example without what its article adds. */
type Finding = Omit<Example, 'lang' | 'weight'>;

const MIN_OVERLAP = 0.8;
/** The corpus has its answers to pronouns from a program: one that the model finds so unlikely is more often an error of that program. */
const MIN_SILVER_SHARE = 0.25;
const featureNumbers = new Map(Object.keys(FEATURES).map((name, index) => [name, index]));

/** Whose answers the next questions build on: the labels', so that training needs no weights to begin with, or the model's. */
export type Follow = 'labels' | 'model';

/** Reads an article as the extension does and puts its questions, with the labels' answers. */
export function collectQuestions(
  { article, lang, quotes, weight }: LabelledArticle,
  follow: Follow = 'model',
): readonly Example[] {
  const pack = packFor(lang);
  if (!pack) return [];
  const sentences = sentencesOf(article, pack);
  const quotations = findQuotations(article, sentences, pack);
  const pronouns: PronounQuestion[] = [];
  const scene = readScene(article, sentences, quotations, pack.speech, (question) => {
    pronouns.push(question);
    return answerPronoun(question);
  });
  const labelled = quotes.filter(({ kind }) => kind !== 'indirect');
  const examples: Example[] = [];
  for (const question of pronouns) {
    const example = pronounExample(scene, question, quotes, follow);
    if (example) examples.push({ ...example, lang, weight });
  }
  walkQuestions(
    scene,
    (question) => {
      const decision = decideQuestion(scene, question);
      const quotation = quotations[question.quotation];
      const label = quotation && labelFor(quotation, labelled);
      if (!label) return follow === 'model' ? decision : null;
      const right = question.candidates.map(({ candidate }) =>
        isRight(scene, candidate.mention, label.speaker),
      );
      const example = speakerExample(scene, question, label, right, decision);
      if (example) examples.push({ ...example, lang, weight });
      return follow === 'model' ? decision : decisionOn(decision, question, right);
    },
    [],
  );
  return examples;
}

/** The decision as the label has it: the right candidate that stands nearest before what follows. */
function decisionOn(
  decision: Decision | null,
  { candidates }: Question,
  right: readonly boolean[],
): Decision | null {
  const best = candidates[right.lastIndexOf(true)];
  return decision && best ? { ...decision, best: best.candidate, nobody: false } : null;
}

/** Whom a pronoun stands for, where the labels tell: any labelled quote, marked or not, may say so. */
function pronounExample(
  scene: Scene,
  { mention, entities, features }: PronounQuestion,
  quotes: readonly LabelledQuote[],
  follow: Follow,
): Finding | null {
  const token = scene.tokens[scene.mentions[mention]?.first ?? -1];
  const isDropped = scene.mentions[mention]?.kind === 'dropped';
  if (!token || !(isDropped || scene.mentions[mention]?.kind === 'pronoun')) return null;
  const label = quotes.find(
    ({ speaker }) => speaker?.start === token.start && speaker.end === (isDropped ? token.start : token.end),
  );
  if (!label) return null;
  const right = entities.map((id) => isLabelled(scene, id, label));
  if (!right.includes(true)) return null;
  // The labels know names alone, so that those without one are no fair rivals.
  const named = entities.map((id) => (scene.people.entities[id]?.fullest ?? -1) >= 0);
  const scores = features.map(scoreOf);
  const share = scores.reduce((sum, score, at) => sum + (right[at] ? shareOf(score, scores) : 0), 0);
  if (follow === 'model' && label.entity_silver && share < MIN_SILVER_SHARE) return null;
  const answer = answerPronoun({ mention, entities, features });
  return {
    about: 'pronoun',
    candidates: features.filter((_, at) => named[at]).map(numbersOf),
    right: right.filter((_, at) => named[at]),
    share: answer?.certainty ?? 0,
    answeredRight: right[entities.indexOf(answer?.entity ?? -1)] ?? false,
    tie: null,
  };
}

/** Whether an entity is whom the label takes a pronoun for. */
function isLabelled({ tokens, mentions, people }: Scene, id: number, label: LabelledQuote): boolean {
  const entity = people.entities[id];
  const { entity: span, entity_silver } = label;
  if (span) {
    return (entity?.mentions ?? []).some((index) => {
      const token = tokens[mentions[index]?.name?.last ?? -1];
      return token !== undefined && overlaps(token, span);
    });
  }
  const name = mentions[entity?.fullest ?? -1]?.name;
  return Boolean(
    name && entity_silver && tokens[name.last]?.word === entity_silver.toLowerCase().split(/\s/u).at(-1),
  );
}

/** What one question teaches; where the right answer is out of reach, only how sure the wrong one is. */
function speakerExample(
  scene: Scene,
  question: Question,
  { speaker }: LabelledQuote,
  right: readonly boolean[],
  decision: Decision | null,
): Finding | null {
  const isReachable = speaker === null || right.includes(true);
  if (!isReachable && !decision) return null;
  const at = question.candidates.findIndex(({ candidate }) => candidate === decision?.best);
  return {
    about: 'speaker',
    candidates: isReachable
      ? [...question.candidates.map(({ features }) => numbersOf(features)), numbersOf(question.nobody)]
      : [],
    right: isReachable ? [...right, speaker === null] : [],
    share: decision ? sureness(scene, decision) : 0,
    answeredRight: right[at] ?? false,
    tie: decision && tieOf(scene, decision),
  };
}

/** The label whose marked words are this quotation. */
function labelFor(quotation: Span, labelled: readonly LabelledQuote[]): LabelledQuote | undefined {
  return labelled.find((label) => {
    const shared = Math.min(label.end, quotation.end) - Math.max(label.start, quotation.start);
    const length =
      label.kind === 'mixed'
        ? quotation.end - quotation.start
        : Math.max(label.end - label.start, quotation.end - quotation.start);
    return shared / length >= MIN_OVERLAP;
  });
}

/** Whether a mention names the labelled speaker: its head stands in the label, or both name one person. */
export function isRight(scene: Scene, index: number, speaker: LabelledQuote['speaker']): boolean {
  const mention = scene.mentions[index];
  if (!mention || !speaker) return false;
  if (speaker.text === '')
    return mention.kind === 'dropped' && scene.tokens[mention.first]?.start === speaker.start;
  if (mention.last < mention.first) return false;
  const first = scene.tokens[mention.first];
  const head = scene.tokens[mention.name?.last ?? mention.head];
  const noun = scene.tokens[mention.head];
  if (!first || !head || !noun) return false;
  const isPronoun = mention.kind === 'pronoun' || mention.kind === 'relative';
  const labelIsPronoun = !/\s/u.test(speaker.text) && isPronounWord(scene, speaker);
  if (isPronoun !== labelIsPronoun) return false;
  if (overlaps(head, speaker) || overlaps(noun, speaker)) return headOf(scene, speaker, index);
  if (isPronoun || labelIsPronoun) return false;
  const entity = scene.people.entityOf[index] ?? -1;
  return (
    entity >= 0 &&
    mention.name !== null &&
    scene.mentions.some((other, at) => {
      const token = scene.tokens[other.first];
      return (
        other.name !== null &&
        scene.people.entityOf[at] === entity &&
        token !== undefined &&
        overlaps(token, speaker) &&
        headOf(scene, speaker, at)
      );
    })
  );
}

function isPronounWord(scene: Scene, span: Span): boolean {
  const token = scene.tokens.find(({ start }) => start >= span.start);
  return token !== undefined && (token.bits & (WORD.pronoun | WORD.relative)) !== 0;
}

/** A mention deep inside a label ("a spokesman for X") does not name its speaker: it must come first or stand in apposition. */
function headOf(scene: Scene, speaker: Span & { readonly text: string }, index: number): boolean {
  const mention = scene.mentions[index];
  const first = scene.tokens[mention?.first ?? -1];
  if (!first || !mention) return false;
  const before = scene.article.text.slice(speaker.start, Math.max(speaker.start, first.start));
  return !mention.afterPreposition || before.trim() === '';
}

function numbersOf(features: readonly Feature[]): readonly number[] {
  return features.flatMap((feature) => featureNumbers.get(feature) ?? []);
}
