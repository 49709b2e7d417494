import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import type { Feature } from '../model/feature-names';
import { between, type Scene } from '../scene';
import { hasNearerClause, type QuoteFrame } from './frame-quote';
import { gapToCue, gapToQuote, stopsToCue, stopsToQuote } from './gaps';

export function* cueFeatures(
  scene: Scene,
  frame: QuoteFrame,
  mention: Mention,
  cue: Cue,
): Generator<Feature> {
  const { counts } = scene;
  yield cueToQuote(gapToQuote(scene, frame, cue));
  yield speakerToCue(gapToCue(scene, mention, cue), mention.first < cue.first);
  if (stopsToQuote(scene, frame, cue) > 0) yield 'cue in another sentence';
  yield* cueKind(scene, frame, mention, cue);
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
  if (hasNearerClause(frame, mention)) yield 'a nearer verb has its own subject';
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
    if (cue.kind === 'dependent') yield 'after a preposition, before a dependent form';
    else yield 'after a preposition, before its cue';
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

function* cueKind(scene: Scene, frame: QuoteFrame, mention: Mention, cue: Cue): Generator<Feature> {
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
      if (stopsToQuote(scene, frame, cue) > 0) yield 'cue source, in another sentence';
      if (mention.first > cue.last && gapToCue(scene, mention, cue) === 0)
        yield 'cue source, speaker right after';
  }
}

export function* nakedFeatures(
  { counts, tokens }: Scene,
  frame: QuoteFrame,
  mention: Mention,
): Generator<Feature> {
  const [from, to] =
    mention.first > frame.last ? [frame.last + 1, mention.first] : [mention.last + 1, frame.first];
  if (
    frame.opening === 'colon' &&
    mention.last < frame.first &&
    between(counts.words, mention.reach + 1, frame.first) === 0 &&
    // "Bellandi meets Fadini: “…”": behind the words of a clause stands its object.
    (tokens[mention.first]?.startsSentence || !tokens[mention.first - 1]?.isWord)
  ) {
    yield 'speaker right before the colon';
  }
  if (
    frame.ending === 'open' &&
    mention.first > frame.last &&
    between(counts.words, frame.last + 1, mention.first) < 2
  )
    yield 'quote open, speaker right after';
  if (between(counts.quotations, from, to) > 0) yield 'quote between speaker and quote';
  if (between(counts.subjects, from, to) > 0) yield 'subject between speaker and quote';
  if (between(counts.verbs, from, to) > 0) yield 'verb between speaker and quote';
}
