import type { Quotation } from '../quotation';
import type { Feature } from './feature-names';
import { between, type Candidate, gapToCue, gapToQuote, stopsToCue, stopsToQuote } from './find-candidates';
import type { Cue } from './find-cues';
import type { QuoteFrame } from './frame-quote';
import { WORD } from './lexicon';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** What was decided before, in the order of the text. */
export interface Progress {
  /** The mention that the quote before was given to. */
  readonly lastMention: number | null;
  readonly lastEntity: number;
  readonly lastBlock: number;
  readonly spoke: ReadonlySet<number>;
  /** The mention given to an earlier piece of the same utterance. */
  readonly groupMention: number | null;
}

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
    ...(frame.opening === 'woven' &&
    scene.tokens[mention.first]?.startsSentence &&
    mention.first < frame.first
      ? (['partial quote, subject of its sentence'] as const)
      : []),
    ...(quotation.kind === 'direct' &&
    scene.people.entities[scene.people.entityOf[index] ?? -1]?.kind !== 'person'
      ? (['direct quote'] as const)
      : []),
  ];
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

function* distance(
  { counts, tokens }: Scene,
  frame: QuoteFrame,
  mention: Mention,
  cue: Cue | null,
): Generator<Feature> {
  const after = mention.first > frame.last;
  const stops = after
    ? Math.max(0, between(counts.sentences, frame.last + 1, mention.first + 1) - (frame.flowsOn ? 1 : 0))
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

function* cueFeatures(scene: Scene, frame: QuoteFrame, mention: Mention, cue: Cue): Generator<Feature> {
  const { counts } = scene;
  yield cueToQuote(gapToQuote(scene, frame, cue));
  yield speakerToCue(gapToCue(scene, mention, cue), mention.first < cue.first);
  if (stopsToQuote(scene, frame, cue) > 0) yield 'cue in another sentence';
  yield* cueKind(scene, mention, cue);
  if (cue.afterArticle) yield 'cue after an article';
  if (ownsCue(scene, mention, cue)) yield 'cue is the speaker’s own noun';
  const before = mention.first < cue.first;
  const from = before
    ? Math.max(mention.last, mention.reach < cue.first ? mention.reach : 0) + 1
    : cue.last + 1;
  const to = before ? cue.first : mention.first;
  if (between(counts.commas, from, to) > 0) yield 'comma between speaker and cue';
  if (between(counts.conjunctions, from, to) > 0) yield 'conjunction between speaker and cue';
  if (between(counts.subjects, from, to) > 0) yield 'subject between speaker and cue';
  if (between(counts.verbs, from, to) > 0) yield 'verb between speaker and cue';
  if (between(counts.quotations, from, to) > 0) yield 'quote between speaker and cue';
  if (stopsToCue(scene, mention, cue) > 0) yield 'sentence end between speaker and cue';
  const near =
    cue.first > frame.last ? ([frame.last + 1, cue.first] as const) : ([cue.last + 1, frame.first] as const);
  if (between(counts.commas, near[0], near[1]) > 1) yield 'comma between cue and quote';
  if (between(counts.subjects, near[0], near[1]) > 0) yield 'subject between cue and quote';
  if (between(counts.verbs, near[0], near[1]) > 0) yield 'verb between cue and quote';
  if (between(counts.subjects, near[0], near[1]) > 0 && between(counts.verbs, near[0], near[1]) > 0) {
    yield 'subject and verb between cue and quote';
  }
  if (between(counts.quotations, near[0], near[1]) > 0) yield 'quote between cue and quote';
  if (!before && between(counts.subjectEnds, Math.max(0, cue.first - 2), cue.first) > 0) {
    yield 'cue has another subject before';
  }
  const subjectAfter = before && between(counts.subjects, cue.last + 1, cue.last + 3) > 0;
  if (subjectAfter) yield 'cue has another subject after';
  if (!before && mention.afterPreposition && cue.kind === 'verb') yield 'after a preposition, after its cue';
  if (before && cue.first > frame.last && mention.last < frame.first && hasOwnSubject(scene, cue)) {
    yield 'speaker quote cue, cue has its own subject';
  }
  if (before && mention.afterPreposition) {
    yield 'after a preposition, before its cue';
    if (subjectAfter) yield 'after a preposition, before its cue, subject after';
  }
}

/** Somebody stands right beside the cue: it is theirs. */
function hasOwnSubject({ counts }: Scene, cue: Cue): boolean {
  return (
    between(counts.subjects, cue.last + 1, cue.last + 3) > 0 ||
    between(counts.subjectEnds, cue.first - 1, cue.first) > 0
  );
}

/** "Trump's claim", "le parole di Putin". */
function ownsCue(scene: Scene, mention: Mention, cue: Cue): boolean {
  const near = gapToCue(scene, mention, cue) <= 2;
  if (!near || (cue.kind !== 'noun' && !cue.afterArticle)) return false;
  return mention.first < cue.first ? mention.possessive : mention.afterPreposition;
}

function cueToQuote(words: number): Feature {
  if (words === 0) return 'cue 0 words from quote';
  if (words < 3) return 'cue 1–2 words from quote';
  if (words < 6) return 'cue 3–5 words from quote';
  return words < 11 ? 'cue 6–10 words from quote' : 'cue 11+ words from quote';
}

function speakerToCue(words: number, before: boolean): Feature {
  if (!before) {
    if (words === 0) return 'speaker 0 words after cue';
    if (words === 1) return 'speaker 1 word after cue';
    return words < 5 ? 'speaker 2–4 words after cue' : 'speaker 5+ words after cue';
  }
  if (words === 0) return 'speaker 0 words before cue';
  if (words === 1) return 'speaker 1 word before cue';
  if (words < 4) return 'speaker 2–3 words before cue';
  return words < 9 ? 'speaker 4–8 words before cue' : 'speaker 9+ words before cue';
}

function* cueKind(scene: Scene, mention: Mention, cue: Cue): Generator<Feature> {
  switch (cue.kind) {
    case 'verb':
      yield 'cue verb';
      break;
    case 'loose':
      yield 'cue loose verb';
      break;
    case 'dependent':
      yield 'cue dependent form';
      break;
    case 'noun':
      yield 'cue speech noun';
      break;
    case 'sourceAfter':
      yield 'cue source after';
      break;
    case 'source':
      yield 'cue source';
      if (mention.first > cue.last && gapToCue(scene, mention, cue) === 0)
        yield 'cue source, speaker right after';
      if (mention.first < cue.first) yield 'cue source, speaker before';
  }
}

function* nakedFeatures({ counts }: Scene, frame: QuoteFrame, mention: Mention): Generator<Feature> {
  const [from, to] =
    mention.first > frame.last ? [frame.last + 1, mention.first] : [mention.last + 1, frame.first];
  if (
    frame.opening === 'colon' &&
    mention.last < frame.first &&
    between(counts.words, mention.reach + 1, frame.first) === 0
  ) {
    yield 'speaker right before the colon';
  }
  if (between(counts.quotations, from, to) > 0) yield 'quote between speaker and quote';
  if (between(counts.subjects, from, to) > 0) yield 'subject between speaker and quote';
  if (between(counts.verbs, from, to) > 0) yield 'verb between speaker and quote';
}

const DASHES: ReadonlySet<string> = new Set(['–', '—', '―', '-']);
const MAX_SIGNATURE_WORDS = 6;

/** "“…” — Amina Diallo, nurse": a dash and the speaker end the line. */
function isSignature({ tokens }: Scene, frame: QuoteFrame, mention: Mention): boolean {
  const distance = mention.first - frame.last;
  if (distance < 2 || distance > 4 || !DASHES.has(tokens[mention.first - 1]?.word ?? '')) return false;
  const block = tokens[frame.last]?.block;
  return tokens[mention.last + MAX_SIGNATURE_WORDS]?.block !== block;
}

const MAX_LABEL_WORDS = 8;

/** The first words of a short paragraph right before a quote that fills its own: a crosshead that names the next voice. */
function isLabel({ tokens, counts }: Scene, frame: QuoteFrame, mention: Mention): boolean {
  const token = tokens[mention.first];
  if (!frame.alone || token?.block !== frame.block - 1 || tokens[mention.first - 1]?.block === token.block)
    return false;
  return (
    between(counts.words, mention.first, frame.first) <= MAX_LABEL_WORDS &&
    between(counts.quotations, mention.first, frame.first) === 0
  );
}

function* mentionFeatures(
  scene: Scene,
  frame: QuoteFrame,
  mention: Mention,
  index: number,
): Generator<Feature> {
  const { tokens, counts, article, people } = scene;
  const token = tokens[mention.first];
  yield kindFeature(mention, token?.bits ?? 0);
  if (mention.name && mention.head !== mention.name.last) yield 'name with office';
  if (mention.afterPreposition) yield 'after a preposition';
  if (mention.possessive) yield 'possessive';
  if (token?.startsSentence) yield 'starts its sentence';
  if (token && tokens[mention.first - 1]?.block !== token.block) yield 'starts its paragraph';
  if (between(counts.verbs, mention.reach + 1, mention.reach + 3) > 0) yield 'verb of speech right after it';
  if (
    index > 0 &&
    people.entityOf[index] === people.entityOf[index - 1] &&
    mention.first <= (scene.mentions[index - 1]?.reach ?? -1)
  ) {
    yield 'apposition to another mention';
  }
  if (article.blocks[token?.block ?? -1]?.kind === 'headline') yield 'in the headline';
  if (isLabel(scene, frame, mention)) yield 'label right before';
  if (mention.first === frame.first) yield 'label inside the quote';
  if (isSignature(scene, frame, mention)) yield 'signed after the quote';
}

function kindFeature(mention: Mention, bits: number): Feature {
  switch (mention.kind) {
    case 'name':
      return mention.name && mention.name.last > mention.name.first ? 'full name' : 'one-word name';
    case 'role':
      if (mention.definite) return 'role, definite';
      return mention.indefinite ? 'role, indefinite' : 'role, bare';
    case 'group':
    case 'body':
    case 'document':
    case 'outlet':
    case 'relative':
      return mention.kind;
    case 'nominal':
      return 'plain noun phrase';
    case 'dropped':
      return 'dropped subject';
    case 'pronoun':
      if (bits & WORD.self) return 'pronoun, self';
      return bits & WORD.neuter ? 'pronoun, neuter' : 'pronoun';
  }
}

function* personFeatures(
  { people }: Scene,
  frame: QuoteFrame,
  index: number,
  cue: Cue | null,
  progress: Progress,
): Generator<Feature> {
  const id = people.entityOf[index] ?? -1;
  const entity = people.entities[id];
  if (!entity) {
    yield 'nobody known behind it';
    return;
  }
  const count = entity.mentions.length;
  yield count === 1 ? 'mentioned once' : count < 5 ? 'mentioned 2–4 times' : 'mentioned 5+ times';
  if (entity.knownPerson) yield 'known to be a person';
  if (progress.spoke.has(id)) yield 'spoke before';
  if (progress.lastEntity === id) {
    const here = progress.lastBlock === frame.block;
    yield 'spoke last';
    if (here) yield 'spoke last in this paragraph';
    if (!cue) yield 'spoke last, no cue';
    if (frame.alone) yield 'fresh quote, paragraph of its own';
    if (progress.lastMention === index) {
      yield 'spoke last, same words';
      if (here) yield 'spoke last, same words, same paragraph';
    }
  }
  if (progress.groupMention === index) yield 'piece of the same utterance';
}
