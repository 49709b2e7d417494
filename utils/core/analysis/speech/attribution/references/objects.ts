import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import { WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Who stands behind the verbs of an article as their objects. */
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

  /** "The senator also accused Robles": the mention that a subject's verb leads up to is somebody else; -1 where there is none. */
  of(index: number): number {
    const subject = this.mentions[index];
    const object = this.mentions[index + 1];
    if (!subject || !object) return -1;
    const verb = this.verbs.get(subject.reach + 1) ?? this.verbs.get(subject.reach + 2);
    if (verb === undefined || verb >= object.first) return -1;
    const between = object.first - verb - 1;
    const isPreposition = ((this.tokens[verb + 1]?.bits ?? 0) & WORD.preposition) !== 0;
    return between === 0 || (between === 1 && isPreposition) ? index + 1 : -1;
  }
}
