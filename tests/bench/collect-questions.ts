import { sureness, type Tie, tieOf } from '../../utils/core/analysis/speech/attribution/confidence';
import {
  type Decision,
  decideQuestion,
  type Question,
  walkQuestions,
} from '../../utils/core/analysis/speech/attribution/decide';
import { FEATURES, type Feature } from '../../utils/core/analysis/speech/attribution/feature-names';
import { WORD } from '../../utils/core/analysis/speech/attribution/lexicon';
import {
  answerPronoun,
  type PronounQuestion,
} from '../../utils/core/analysis/speech/attribution/resolve-pronouns';
import { readScene, type Scene } from '../../utils/core/analysis/speech/attribution/scene';
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
  /** What the present weights make of it. */
  readonly share: number;
  readonly answeredRight: boolean;
  /** How the answer is tied to its quotation; `null` for a pronoun. */
  readonly tie: Tie | null;
}

const MIN_OVERLAP = 0.8;
const featureNumbers = new Map(Object.keys(FEATURES).map((name, index) => [name, index]));

/** Reads an article as the extension does and puts its questions, with the labels' answers. */
export function collectQuestions({ article, lang, quotes }: LabelledArticle): readonly Example[] {
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
  const examples: Example[] = pronouns.flatMap((question) => pronounExample(scene, question, quotes, lang));
  walkQuestions(
    scene,
    (question) => {
      const decision = decideQuestion(scene, question);
      const quotation = quotations[question.quotation];
      const label = quotation && labelFor(quotation, labelled);
      if (label) pushExample(examples, scene, question, label, lang, decision);
      return decision;
    },
    [],
  );
  return examples;
}

/** Whom a pronoun stands for, where the labels tell: any labelled quote, marked or not, may say so. */
function pronounExample(
  scene: Scene,
  { mention, entities, features }: PronounQuestion,
  quotes: readonly LabelledQuote[],
  lang: string,
): readonly Example[] {
  const token = scene.tokens[scene.mentions[mention]?.first ?? -1];
  if (!token || scene.mentions[mention]?.kind !== 'pronoun') return [];
  const label = quotes.find(
    ({ speaker }) => speaker !== null && speaker.start === token.start && speaker.end === token.end,
  );
  if (!label?.entity_silver) return [];
  const surname = label.entity_silver.toLowerCase().split(/\s/u).at(-1);
  const right = entities.map((id) => {
    const name = scene.mentions[scene.people.entities[id]?.fullest ?? -1]?.name;
    return name !== null && name !== undefined && scene.tokens[name.last]?.word === surname;
  });
  if (!right.includes(true)) return [];
  // The labels know names alone, so that those without one are no fair rivals.
  const named = entities.map((id) => (scene.people.entities[id]?.fullest ?? -1) >= 0);
  const answer = answerPronoun({ mention, entities, features });
  return [
    {
      about: 'pronoun',
      candidates: features.filter((_, at) => named[at]).map(numbersOf),
      right: right.filter((_, at) => named[at]),
      lang,
      share: answer?.certainty ?? 0,
      answeredRight: right[answer?.at ?? -1] ?? false,
      tie: null,
    },
  ];
}

function pushExample(
  examples: Example[],
  scene: Scene,
  question: Question,
  label: LabelledQuote,
  lang: string,
  decision: Decision | null,
): void {
  const right = question.candidates.map(({ candidate }) => isRight(scene, candidate.mention, label.speaker));
  const nobody = label.speaker === null;
  if (!nobody && !right.includes(true)) {
    if (decision)
      examples.push({
        about: 'speaker',
        candidates: [],
        right: [],
        lang,
        share: sureness(scene, decision),
        answeredRight: false,
        tie: tieOf(scene, decision),
      });
    return;
  }
  const at = question.candidates.findIndex(({ candidate }) => candidate === decision?.best);
  examples.push({
    about: 'speaker',
    candidates: [
      ...question.candidates.map(({ features }) => numbersOf(features)),
      numbersOf(question.nobody),
    ],
    right: [...right, nobody],
    lang,
    share: decision ? sureness(scene, decision) : 0,
    answeredRight: right[at] ?? false,
    tie: decision && tieOf(scene, decision),
  });
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
