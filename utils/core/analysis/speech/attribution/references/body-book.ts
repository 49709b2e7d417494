import type { Lexicon } from '../words/lexicon';
import type { PronounAnswer } from './antecedents';

/** The noun says it itself ("the ministry" of a ministry), or only what kind of body it is ("the agency" of a bureau). */
const SAME_NOUN_CERTAINTY = 0.9;
const SAME_KIND_CERTAINTY = 0.8;
/** Of two that fit, the one named this many sentences later is meant, if it stands near. */
const CLEAR_LEAD = 2;
const NEAR_SENTENCES = 3;
/** Farther back, a noun stands for itself. */
const MAX_SENTENCES_BACK = 15;

/** A body that the article has named, and where it did so last. */
interface Holder {
  readonly entity: number;
  readonly sentence: number;
}

/** The bodies met so far, by the nouns that their names hold. */
export class BodyBook {
  private readonly byNoun = new Map<string, readonly Holder[]>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Remembers that a body with a noun in its name stands in a sentence. */
  note(noun: string, entity: number, sentence: number): void {
    const others = (this.byNoun.get(noun) ?? []).filter((holder) => holder.entity !== entity);
    this.byNoun.set(noun, [{ entity, sentence }, ...others.slice(0, 1)]);
  }

  /** The one body that a bare noun may stand for; `null` where there is none or no saying which. */
  answer(noun: string, sentence: number): PronounAnswer | null {
    const same = this.byNoun.get(noun);
    if (same) return answerWith(same, sentence, SAME_NOUN_CERTAINTY);
    const kinds = this.lexicon.bodyKinds.get(noun) ?? [];
    const last = kinds.flatMap((kind) => this.byNoun.get(kind) ?? []).sort((a, b) => b.sentence - a.sentence);
    return answerWith(last, sentence, SAME_KIND_CERTAINTY);
  }
}

function answerWith(holders: readonly Holder[], sentence: number, certainty: number): PronounAnswer | null {
  const [first] = holders;
  const second = holders.find(({ entity }) => entity !== first?.entity);
  if (!first || sentence - first.sentence > MAX_SENTENCES_BACK) return null;
  const isClear =
    !second ||
    (sentence - first.sentence <= NEAR_SENTENCES && first.sentence - second.sentence >= CLEAR_LEAD);
  return isClear ? { entity: first.entity, certainty } : null;
}
