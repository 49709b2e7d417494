import type { Cue } from '../find-cues';
import type { Feature } from '../model/feature-names';
import { between, type Scene } from '../scene';
import type { QuoteFrame } from './frame-quote';

/** What was decided before, in the order of the text. */
export interface Progress {
  /** The mention that the quote before was given to. */
  readonly lastMention: number | null;
  readonly lastEntity: number;
  readonly lastBlock: number;
  /** Last token of that quote. */
  readonly lastToken: number;
  readonly spoke: ReadonlySet<number>;
  /** The mention given to an earlier piece of the same utterance. */
  readonly groupMention: number | null;
}

export function* personFeatures(
  scene: Scene,
  frame: QuoteFrame,
  index: number,
  cue: Cue | null,
  progress: Progress,
): Generator<Feature> {
  const { people } = scene;
  const id = people.entityOf[index] ?? -1;
  const entity = people.entities[id];
  if (!entity) {
    yield 'nobody known behind it';
    return;
  }
  const count = entity.mentions.length;
  yield count === 1 ? 'mentioned once' : count < 5 ? 'mentioned 2–4 times' : 'mentioned 5+ times';
  if (entity.knownPerson) yield 'known to be a person';
  if (frame.named.has(id)) yield 'named in the quote';
  if (!cue && frame.personBefore === id) yield 'no cue, person named last';
  if (progress.spoke.has(id)) yield 'spoke before';
  if (progress.lastEntity === id) {
    const here = progress.lastBlock === frame.block;
    yield 'spoke last';
    if (here) yield 'spoke last in this paragraph';
    if (!cue) yield* carriedFeatures(scene, frame, progress);
    if (frame.alone) yield 'fresh quote, paragraph of its own';
    if (progress.lastMention === index) {
      yield 'spoke last, same words';
      if (here) yield 'spoke last, same words, same paragraph';
    }
  }
  if (progress.groupMention === index) yield 'piece of the same utterance';
}

/** A speech goes on where nothing but its own words came since, and hardly over a paragraph of the narrator's. */
function* carriedFeatures(
  { counts }: Scene,
  frame: QuoteFrame,
  { lastToken, lastBlock }: Progress,
): Generator<Feature> {
  yield 'spoke last, no cue';
  if (between(counts.words, lastToken + 1, frame.first) === 0) yield 'spoke last, nothing said since';
  else if (frame.block - lastBlock > 1) yield 'spoke last, no cue, a paragraph between';
}
