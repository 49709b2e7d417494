import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** How many mentions back the one is looked for that the sentence's opening asks about. */
const MAX_MENTIONS_BACK = 3;
/** "“…”, has she added": how far behind the quotation the subject may stand, and how many mentions the quotation may hold. */
const MAX_VERB_TOKENS = 6;
const MAX_QUOTED_MENTIONS = 12;
const VERB_FORM = WORD.verb | WORD.looseVerb | WORD.participle | WORD.dependent;

/** Who cannot be the subject of a clause, since the clause itself says something to or about them. */
export class Objects {
  /** By the first token of a verb of speech, its last. */
  private readonly verbs: ReadonlyMap<number, number>;

  constructor(
    private readonly tokens: readonly Token[],
    cues: readonly Cue[],
    private readonly mentions: readonly Mention[],
  ) {
    this.verbs = new Map(
      cues.flatMap(({ kind, first, last }) => (kind === 'verb' || kind === 'loose' ? [[first, last]] : [])),
    );
  }

  /** The mentions that are somebody else than a subject. */
  of(index: number): readonly number[] {
    return [this.behindVerb(index), this.askedAbout(index), this.runsInto(index)].filter((at) => at >= 0);
  }

  /** "The senator also accused Robles": the mention that a subject's verb leads up to; -1 where there is none. */
  private behindVerb(index: number): number {
    const subject = this.mentions[index];
    const object = this.mentions[index + 1];
    if (!subject || !object) return -1;
    const verb = this.verbs.get(subject.reach + 1) ?? this.verbs.get(subject.reach + 2);
    if (verb === undefined || verb >= object.first) return -1;
    const between = object.first - verb - 1;
    const isPreposition = ((this.tokens[verb + 1]?.bits ?? 0) & WORD.preposition) !== 0;
    return between === 0 || (between === 1 && isPreposition) ? index + 1 : -1;
  }

  /** "Asked about Robles, she said": the mention behind a verb that opens the sentence and has the same subject; -1 where there is none. */
  private askedAbout(index: number): number {
    const subject = this.mentions[index];
    const sentence = this.tokens[subject?.first ?? -1]?.sentence;
    for (let at = index - 1; at >= Math.max(0, index - MAX_MENTIONS_BACK); at--) {
      const { first = 0, afterPreposition = false } = this.mentions[at] ?? {};
      if (this.tokens[first]?.sentence !== sentence) return -1;
      if (afterPreposition && this.opensSentence(first - 2)) return at;
    }
    return -1;
  }

  /** "Robles “is a friend”, she said": the mention whose sentence runs on into the quotation that the subject's verb follows; -1 where there is none. */
  private runsInto(index: number): number {
    const subject = this.mentions[index];
    if (!subject) return -1;
    let end = subject.first - 1;
    while (end > subject.first - MAX_VERB_TOKENS && (this.tokens[end]?.inside ?? 0) < 0) end--;
    const quotation = this.tokens[end]?.inside ?? -1;
    if (quotation < 0) return -1;
    let before = index - 1;
    while (before > index - MAX_QUOTED_MENTIONS && this.insideOf(before) === quotation) before--;
    const mark = (this.mentions[before]?.last ?? -1) + 1;
    const isRunOn = this.tokens[mark]?.isWord === false && this.tokens[mark + 1]?.inside === quotation;
    return isRunOn ? before : -1;
  }

  private insideOf(index: number): number {
    return this.tokens[this.mentions[index]?.first ?? -1]?.inside ?? -1;
  }

  /** A verb form that stands first in its sentence, or behind a conjunction. */
  private opensSentence(at: number): boolean {
    const verb = this.tokens[at];
    if (!verb || !(verb.bits & VERB_FORM)) return false;
    const before = this.tokens[at - 1];
    return verb.startsSentence || Boolean(before?.startsSentence && before.bits & WORD.conjunction);
  }
}
