import type { Cue, CueKind } from '../find-cues';
import { isOwnedSource } from '../is-owned-source';
import type { Mention } from '../mentions/mention';
import { between, type Scene } from '../scene';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { hasNearerClause, type QuoteFrame } from './frame-quote';
import { gapToCue, gapToQuote, stopsToCue, stopsToQuote } from './gaps';

/** What a step costs when cues compete for a mention: words, and more for a sentence's end. */
const COST = {
  perWordToQuote: 1,
  perWordToSpeaker: 1.5,
  sentence: 8,
  afterArticle: 4,
  farthest: 40,
};
const COST_OF_KIND: Readonly<Record<CueKind, number>> = {
  verb: 0,
  source: 0,
  sourceAfter: 0,
  dependent: 0.5,
  loose: 1,
  noun: 3,
};

/** The cue that ties a mention to the quote at the least cost; `null` where all are too far or tell of others. */
export function bestCue(scene: Scene, frame: QuoteFrame, mention: Mention, cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  let bestCost: number = COST.farthest;
  for (const cue of cues) {
    if (cue.first >= mention.first && cue.first <= mention.last) continue;
    if (isSourceOfAnother(scene, mention, cue) || isSourceOfThing(scene, mention, cue)) continue;
    if (isVerbOfAnother(scene, mention, cue, cues)) continue;
    if (cue.first < frame.ownVerb && hasNearerClause(frame, mention)) continue;
    const cost =
      COST.perWordToQuote * gapToQuote(scene, frame, cue) +
      COST.perWordToSpeaker * gapToCue(scene, mention, cue) +
      COST.sentence * (stopsToQuote(scene, frame, cue) + stopsToCue(scene, mention, cue)) +
      COST_OF_KIND[cue.kind] +
      (cue.afterArticle ? COST.afterArticle : 0);
    if (cost < bestCost) {
      best = cue;
      bestCost = cost;
    }
  }
  return best;
}

/** "according to X" names who follows, "X zufolge" who stands right before. */
function isSourceOfAnother({ tokens, lexicon }: Scene, mention: Mention, cue: Cue): boolean {
  // "jego zdaniem": whoever is meant, it is nobody who follows.
  if (lexicon.table.cases && isOwnedSource(tokens, cue)) return mention.first !== cue.first;
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
