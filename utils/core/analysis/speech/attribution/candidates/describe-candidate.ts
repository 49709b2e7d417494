import type { Quotation } from '../../quotation';
import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import type { Feature } from '../model/feature-names';
import { between, type Scene } from '../scene';
import { cueFeatures, nakedFeatures } from './describe-cue';
import { mentionFeatures } from './describe-mention';
import { type Progress, personFeatures } from './describe-person';
import type { Candidate } from './find-candidates';
import { hasNearerClause, type QuoteFrame } from './frame-quote';
import { gapToCue, gapToQuote, stopsToCue } from './gaps';

/** The features that hold for a candidate. */
export function describeCandidate(
  scene: Scene,
  quotation: Quotation,
  frame: QuoteFrame,
  { mention: index, cue }: Candidate,
  progress: Progress,
): readonly Feature[] {
  const mention = scene.mentions[index];
  if (!mention) return [];
  return [
    ...order(scene, frame, mention, cue),
    ...setting(frame, mention, cue),
    ...distance(scene, frame, mention, cue),
    ...(cue ? cueFeatures(scene, frame, mention, cue) : nakedFeatures(scene, frame, mention)),
    ...mentionFeatures(scene, frame, mention, index),
    ...personFeatures(scene, frame, index, cue, progress),
    ...(opensWovenSentence(scene, frame, mention)
      ? (['partial quote, subject of its sentence'] as const)
      : []),
    ...openingFeatures(scene, frame, mention),
    ...(quotation.kind === 'direct' &&
    scene.people.entities[scene.people.entityOf[index] ?? -1]?.kind !== 'person'
      ? (['direct quote'] as const)
      : []),
  ];
}

/** "X, who knows the harbour, tells of it. “…”": whoever opens the sentence before a quotation that is one of its own. */
function* openingFeatures(
  { tokens, counts }: Scene,
  frame: QuoteFrame,
  mention: Mention,
): Generator<Feature> {
  if (frame.opening !== 'fresh' || mention.first > frame.first || mention.afterPreposition) return;
  if (!tokens[mention.first]?.startsSentence || between(counts.sentences, mention.first + 1, frame.first) > 0)
    return;
  yield 'fresh quote, opens the sentence before';
  if (between(counts.verbs, mention.last + 1, frame.first) > 0)
    yield 'fresh quote, opens the sentence before, verb of speech in it';
}

/** "X called it “…”": unless a nearer verb has its own subject. */
function opensWovenSentence({ tokens }: Scene, frame: QuoteFrame, mention: Mention): boolean {
  return (
    frame.opening === 'woven' &&
    tokens[mention.first]?.startsSentence === true &&
    mention.first < frame.first &&
    !hasNearerClause(frame, mention)
  );
}

/** The features that speak for nobody. */
export function describeNobody(
  quotation: Quotation,
  frame: QuoteFrame,
  candidates: readonly Candidate[],
): readonly Feature[] {
  const features: Feature[] = ['nobody'];
  if (candidates.every(({ cue }) => cue === null)) features.push('nobody, no cue near');
  if (quotation.kind === 'partial' && frame.words <= 3) features.push('nobody, short partial quote');
  if (frame.opening === 'fresh') features.push('nobody, fresh quote');
  return features;
}

type Order =
  | 'quote cue speaker'
  | 'quote speaker cue'
  | 'speaker cue quote'
  | 'cue speaker quote'
  | 'speaker quote cue'
  | 'cue quote speaker';

function orderOf(frame: QuoteFrame, mention: Mention, cue: Cue): Order {
  const quoteFirst = cue.first > frame.last;
  const speakerAfter = mention.first > frame.last;
  const cueFirst = cue.first < mention.first;
  if (quoteFirst && speakerAfter) return cueFirst ? 'quote cue speaker' : 'quote speaker cue';
  if (quoteFirst) return 'speaker quote cue';
  if (speakerAfter) return 'cue quote speaker';
  return cueFirst ? 'cue speaker quote' : 'speaker cue quote';
}

function* order(scene: Scene, frame: QuoteFrame, mention: Mention, cue: Cue | null): Generator<Feature> {
  if (!cue) {
    yield mention.first > frame.last ? 'quote speaker' : 'speaker quote';
    return;
  }
  const form = orderOf(frame, mention, cue);
  yield form;
  if (form === 'speaker quote cue' || form === 'cue quote speaker') return;
  const tight =
    gapToCue(scene, mention, cue) <= 1 &&
    gapToQuote(scene, frame, cue) <= (mention.first < cue.first ? 1 : 2);
  const oneSentence = stopsToCue(scene, mention, cue) === 0;
  const nearQuote = mention.first > frame.last ? distanceAfter(scene, frame, mention) <= 3 : true;
  const othersVerb =
    form === 'quote cue speaker' && between(scene.counts.subjectEnds, frame.last + 1, cue.first) > 0;
  if (!tight || !oneSentence || !nearQuote || othersVerb) return;
  const follows = form === 'quote cue speaker' || form === 'quote speaker cue';
  yield `tight: ${form}`;
  if (follows && frame.ending === 'closed') yield 'tight after a closed quote';
}

function distanceAfter({ counts }: Scene, frame: QuoteFrame, mention: Mention): number {
  return between(counts.words, frame.last + 1, mention.first);
}

function* setting(frame: QuoteFrame, mention: Mention, cue: Cue | null): Generator<Feature> {
  const anyAfter = mention.first > frame.last || (cue !== null && cue.first > frame.last);
  if (anyAfter) {
    if (frame.ending === 'closed') yield 'quote closed, rest after';
    else yield frame.ending === 'open' ? 'quote open, rest after' : 'quote runs on, rest after';
    return;
  }
  yield `${frame.opening}, rest before`;
  if (frame.opening === 'fresh' && frame.ending === 'closed') yield 'fresh and closed, rest before';
}

export function* distance(
  { counts, tokens }: Scene,
  frame: QuoteFrame,
  mention: Mention,
  cue: Cue | null,
): Generator<Feature> {
  const after = mention.first > frame.last;
  const stops = after
    ? Math.max(0, between(counts.sentences, frame.last + 1, mention.first + 1) - frame.falseStarts)
    : between(counts.sentences, mention.first + 1, frame.first) + (frame.opening === 'fresh' ? 1 : 0);
  if (stops === 1) yield 'one sentence away';
  else if (stops === 2) yield 'two sentences away';
  else if (stops > 2) yield 'three or more sentences away';
  const blocks = Math.abs(frame.block - (tokens[mention.first]?.block ?? 0));
  if (blocks > 0) yield 'another paragraph';
  if (blocks > 1) yield 'two or more paragraphs away';
  if (cue) return;
  const words = after
    ? between(counts.words, frame.last + 1, mention.first)
    : between(counts.words, mention.reach + 1, frame.first);
  if (words < 2) yield 'no cue, speaker 0–1 words from quote';
  else if (words < 6) yield 'no cue, speaker 2–5 words from quote';
  else yield words < 13 ? 'no cue, speaker 6–12 words from quote' : 'no cue, speaker 13+ words from quote';
}
