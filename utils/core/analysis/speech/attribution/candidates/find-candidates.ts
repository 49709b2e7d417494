import { firstPassing } from '../../../../article/first-passing';
import type { Cue } from '../find-cues';
import { between, type Scene } from '../scene';
import { bestCue } from './best-cue';
import type { QuoteFrame } from './frame-quote';
import { isOutOfSentence, isSaidImpersonally } from './impersonal-end';
import { isBesideTopic } from './topic';

const MAX_BEFORE = 16;
const MAX_AFTER = 8;
const MAX_CUES = 12;
const CUE_REACH_TOKENS = 40;
const MAX_BLOCKS_BACK = 2;
const SENTENCES_AFTER = 1;

/** Who may have said it: a mention, and the cue that ties it to the quote best. */
export interface Candidate {
  /** Index of the mention. */
  readonly mention: number;
  readonly cue: Cue | null;
}

/** The mentions around a quote, each with its best cue. `earlier` is the mention that the quote before was given to. */
export function findCandidates(
  scene: Scene,
  frame: QuoteFrame,
  earlier: number | null,
): readonly Candidate[] {
  if (isSaidByOthers(scene, frame)) return [];
  const isImpersonal = isSaidImpersonally(scene, frame);
  const around = mentionsAround(scene, frame).filter(
    (index) => maySpeak(scene, frame, index) && !(isImpersonal && isOutOfSentence(scene, frame, index)),
  );
  const source = around.find((index) => isHeadlineSource(scene, frame, index));
  const mentions = source === undefined ? around : [source];
  const before = scene.mentions[earlier ?? -1];
  const goesOn =
    source === undefined && !isImpersonal && before !== undefined && !isBesideTopic(scene, frame, before);
  if (goesOn && earlier !== null && !mentions.includes(earlier)) mentions.unshift(earlier);
  const cues = cuesAround(scene, frame);
  return mentions.map((index) => {
    const mention = scene.mentions[index];
    return { mention: index, cue: mention ? bestCue(scene, frame, mention, cues) : null };
  });
}

/** 「…」と批判された: a passive right behind the marks says that whoever stands there did not speak. */
function isSaidByOthers({ tokens, lexicon }: Scene, { last }: QuoteFrame): boolean {
  const mark = tokens[last + 1];
  const verb = mark?.isWord ? mark : tokens[last + 2];
  return lexicon.passives.has(verb?.word ?? '');
}

/**
 * "Diallo: Jonas Weber's port is “no place” for trucks": the words of a headline are those of whom it names before the
 * colon. A plain text begins with its headline.
 */
function isHeadlineSource({ tokens, mentions, article }: Scene, frame: QuoteFrame, index: number): boolean {
  const { first, last } = mentions[index] ?? frame;
  const block = tokens[first]?.block ?? -1;
  return (
    block === frame.block &&
    (block === 0 || article.blocks[block]?.kind === 'headline') &&
    tokens[first - 1]?.block !== block &&
    tokens[last + 1]?.word === ':'
  );
}

/** 市長に, "Arpat ile": where a particle tells what a noun does, one that is neither subject nor owner has said nothing. */
function maySpeak(scene: Scene, frame: QuoteFrame, index: number): boolean {
  const mention = scene.mentions[index];
  if (!mention || isBesideTopic(scene, frame, mention)) return false;
  return !(scene.lexicon.table.verbFinal && mention.afterPreposition && !mention.possessive);
}

function mentionsAround({ mentions, tokens, counts }: Scene, frame: QuoteFrame): number[] {
  const from = firstPassing(mentions, ({ first }) => first >= frame.first);
  const before: number[] = [];
  for (let at = from - 1; at >= 0 && before.length < MAX_BEFORE; at--) {
    const token = tokens[mentions[at]?.first ?? 0];
    if (!token || frame.block - token.block > MAX_BLOCKS_BACK || at < from - 3 * MAX_BEFORE) break;
    if (token.inside === frame.inside) before.unshift(at);
  }
  const after: number[] = [];
  const next = firstPassing(mentions, ({ first }) => first >= frame.last + 1);
  for (let at = next; at < mentions.length && after.length < MAX_AFTER; at++) {
    const first = mentions[at]?.first ?? 0;
    const token = tokens[first];
    if (!token || token.block !== frame.block || at > next + 4 * MAX_AFTER) break;
    if (between(counts.sentences, frame.last + 1, first + 1) > SENTENCES_AFTER + frame.falseStarts) break;
    if (token.inside === frame.inside) after.push(at);
  }
  // "“WALLACE: …”": a transcript names the voice inside the marks.
  const inner = mentions[from];
  const label = inner?.first === frame.first && tokens[inner.last + 1]?.word === ':' ? [from] : [];
  return [...before, ...label, ...after];
}

function cuesAround({ cues, tokens }: Scene, frame: QuoteFrame): readonly Cue[] {
  const from = firstPassing(cues, ({ first }) => first >= frame.first);
  const near: Cue[] = [];
  for (let at = from - 1; at >= 0 && near.length < MAX_CUES / 2; at--) {
    const cue = cues[at];
    const token = tokens[cue?.first ?? 0];
    if (!cue || !token || frame.block - token.block > 1 || at < from - 3 * MAX_CUES) break;
    if (token.inside === frame.inside) near.push(cue);
  }
  const half = near.length + MAX_CUES / 2;
  for (
    let at = firstPassing(cues, ({ first }) => first >= frame.last + 1);
    at < cues.length && near.length < half;
    at++
  ) {
    const cue = cues[at];
    const token = tokens[cue?.first ?? 0];
    if (!cue || !token || token.block !== frame.block || cue.first > frame.last + CUE_REACH_TOKENS) break;
    if (token.inside === frame.inside) near.push(cue);
  }
  return near;
}
