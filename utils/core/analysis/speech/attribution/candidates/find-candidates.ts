import { firstPassing } from '../../../../article/first-passing';
import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import { between, type Scene } from '../scene';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { hasNearerClause, type QuoteFrame } from './frame-quote';

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
  const mentions = mentionsAround(scene, frame).filter((index) => maySpeak(scene, index));
  if (earlier !== null && !mentions.includes(earlier)) mentions.unshift(earlier);
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

/** 市長に, "Arpat ile": where a particle tells what a noun does, one that is neither subject nor owner has said nothing. */
function maySpeak({ mentions, lexicon }: Scene, index: number): boolean {
  const mention = mentions[index];
  return !(lexicon.table.verbFinal && mention?.afterPreposition && !mention.possessive);
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
  const inner = firstPassing(mentions, ({ first }) => first >= frame.first);
  const label =
    mentions[inner]?.first === frame.first && tokens[(mentions[inner]?.last ?? 0) + 1]?.word === ':'
      ? [inner]
      : [];
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

/** What a step costs when cues compete for a mention: words, and more for a sentence's end. */
const COST = {
  perWordToQuote: 1,
  perWordToSpeaker: 1.5,
  sentence: 8,
  noun: 3,
  loose: 1,
  dependent: 0.5,
  afterArticle: 4,
  farthest: 40,
};

function bestCue(scene: Scene, frame: QuoteFrame, mention: Mention, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  let bestCost: number = COST.farthest;
  for (const cue of cues) {
    if (cue.first >= mention.first && cue.first <= mention.last) continue;
    if (isSourceOfAnother(mention, cue) || isSourceOfThing(scene, mention, cue)) continue;
    if (isVerbOfAnother(scene, mention, cue, cues)) continue;
    if (cue.first < frame.ownVerb && hasNearerClause(frame, mention)) continue;
    const cost =
      COST.perWordToQuote * gapToQuote(scene, frame, cue) +
      COST.perWordToSpeaker * gapToCue(scene, mention, cue) +
      COST.sentence * (stopsToQuote(scene, frame, cue) + stopsToCue(scene, mention, cue)) +
      (cue.kind === 'noun'
        ? COST.noun
        : cue.kind === 'loose'
          ? COST.loose
          : cue.kind === 'dependent'
            ? COST.dependent
            : 0) +
      (cue.afterArticle ? COST.afterArticle : 0);
    if (cost < bestCost) {
      best = cue;
      bestCost = cost;
    }
  }
  return best;
}

/** "according to X" names who follows, "X zufolge" who stands right before. */
function isSourceOfAnother(mention: Mention, cue: Cue): boolean {
  if (cue.kind === 'source') return mention.first < cue.first;
  return cue.kind === 'sourceAfter' && mention.last !== cue.first - 1 && mention.reach !== cue.first - 1;
}

/** A mention in a case has no verb; nor has one right behind a verb that has its subject right before it, where the verb stands second. */
function isVerbOfAnother(
  { tokens, counts, lexicon }: Scene,
  mention: Mention,
  cue: Cue,
  cues: readonly Cue[],
): boolean {
  // "Jak poinformował PAP rzecznik": right behind a word of source, only whom it is told is in a case.
  if (cue.kind === 'source') return mention.inCase === true && mention.first === cue.last + 1;
  if (cue.kind !== 'verb' && cue.kind !== 'loose') return false;
  if (mention.inCase) return true;
  if (!lexicon.table.verbSecond || mention.first !== cue.last + 1 || mention.kind === 'pronoun') return false;
  const before = tokens[cue.first - 1];
  if (!before || between(counts.subjectEnds, cue.first - 1, cue.first) === 0) return false;
  // "Det säger Anna" and "Enligt tidningen säger Anna" have the subject behind the verb all the same.
  const isNeuter = (before.bits & (WORD.neuter | WORD.relative)) !== 0;
  return (
    !isNeuter && !cues.some(({ kind, first }) => kind === 'source' && isEarlier(tokens, first, cue.first))
  );
}

function isEarlier(tokens: readonly Token[], first: number, than: number): boolean {
  return first < than && tokens[first]?.sentence === tokens[than]?.sentence;
}

/** "Pour cette raison, …": what opens a sentence names a source only where a person or a body follows. */
function isSourceOfThing({ tokens, lexicon }: Scene, mention: Mention, cue: Cue): boolean {
  if (cue.kind !== 'source' || mention.kind !== 'nominal') return false;
  return lexicon.openingSources.has(tokens[cue.first]?.word ?? '');
}

/** Words outside quotes between a cue and the quote, from the nearer part of a verb in two parts. */
export function gapToQuote({ counts }: Scene, frame: QuoteFrame, cue: Cue): number {
  const { words } = counts;
  if (cue.first > frame.last) return between(words, frame.last + 1, cue.first);
  const end = cue.rest !== null && cue.rest < frame.first ? Math.max(cue.rest, cue.last) : cue.last;
  return between(words, end + 1, frame.first);
}

/** Words outside quotes between a mention and a cue; what hangs on the mention does not count. */
export function gapToCue({ counts }: Scene, mention: Mention, cue: Cue): number {
  if (mention.first > cue.last) return between(counts.words, cue.last + 1, mention.first);
  const end = mention.reach < cue.first ? mention.reach : mention.last;
  const direct = between(counts.words, end + 1, cue.first);
  return direct;
}

export function stopsToQuote({ counts }: Scene, frame: QuoteFrame, cue: Cue): number {
  return cue.first > frame.last
    ? Math.max(0, between(counts.sentences, frame.last + 1, cue.first + 1) - frame.falseStarts)
    : between(counts.sentences, cue.last + 1, frame.first) + (frame.opening === 'fresh' ? 1 : 0);
}

export function stopsToCue({ counts }: Scene, mention: Mention, cue: Cue): number {
  return mention.first > cue.last
    ? between(counts.sentences, cue.last + 1, mention.first + 1)
    : between(counts.sentences, mention.last + 1, cue.first + 1);
}
