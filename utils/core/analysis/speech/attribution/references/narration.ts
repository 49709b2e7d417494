import type { Cue } from '../find-cues';
import type { Mention } from '../mentions/mention';
import type { Token } from '../words/tokens';

/**
 * Where the narrator's own words stand, and which of them make speech. His sentences and paragraphs alone are counted: a
 * long quotation takes nobody farther from whoever it speaks for.
 */
export class Narration {
  /** By token: how many sentences and paragraphs with words outside quotations begin up to it. */
  private readonly sentences: Int32Array;
  private readonly blocks: Int32Array;
  private readonly cueStarts: ReadonlySet<number>;
  private readonly cueEnds: ReadonlySet<number>;

  constructor(
    readonly tokens: readonly Token[],
    cues: readonly Cue[],
  ) {
    this.sentences = new Int32Array(tokens.length);
    this.blocks = new Int32Array(tokens.length);
    this.cueStarts = new Set(cues.map(({ first }) => first));
    this.cueEnds = new Set(cues.map(({ last }) => last));
    let [sentences, blocks] = [0, 0];
    let last: Token | undefined;
    tokens.forEach((token, at) => {
      if (token.isWord && token.inside < 0) {
        if (token.sentence !== last?.sentence) sentences++;
        if (token.block !== last?.block) blocks++;
        last = token;
      }
      this.sentences[at] = sentences;
      this.blocks[at] = blocks;
    });
  }

  sentenceOf({ first }: Mention): number {
    return this.sentences[first] ?? 0;
  }

  blockOf({ first }: Mention): number {
    return this.blocks[first] ?? 0;
  }

  /** Whether a verb of speech stands right beside a mention. */
  isBesideCue({ first, reach }: Mention): boolean {
    return this.cueStarts.has(reach + 1) || this.cueEnds.has(first - 1);
  }
}
