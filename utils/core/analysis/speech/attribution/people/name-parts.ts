import { foldName, soundOf } from '../mentions/fold-name';
import type { Mention } from '../mentions/mention';
import { capitalWords } from '../mentions/names/capital-words';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { uninflected } from '../words/uninflected';

const HYPHEN = /[-‐‑]/u;

/** The names of an article's mentions taken to pieces, each once. */
export class NameParts {
  private readonly pieces = new Map<number, readonly string[]>();
  private readonly piecesOfWords = new Map<string, readonly string[]>();
  private readonly words = new Map<number, readonly string[]>();
  private readonly capitals: ReadonlySet<string>;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly mentions: readonly Mention[],
    private readonly lexicon: Lexicon,
  ) {
    this.capitals = capitalWords(tokens);
  }

  /** The words of a mention's name as they sound, hyphens parted: `kim`, `jong`, `un`. */
  piecesOf(index: number): readonly string[] {
    return this.remember(this.pieces, index, (word) => this.piecesOfWord(word));
  }

  /** The same with each word whole, so that "USA-Iran" is neither of the two: `kim`, `jongun`. A particle falls off: "Al-Sayed" is "Sayed". */
  wordsOf(index: number): readonly string[] {
    return this.remember(this.words, index, (word) => {
      const pieces = this.piecesOfWord(word);
      const isParticle = ((this.lexicon.words.get(pieces[0] ?? '') ?? 0) & WORD.particle) !== 0;
      return [(isParticle && pieces.length > 1 ? pieces.slice(1) : pieces).join('')];
    });
  }

  /** Whether a name ends in a case that the article also has without: "Merkels" beside "Merkel". */
  isInflected(index: number): boolean {
    const word = this.tokens[this.mentions[index]?.name?.last ?? -1]?.word ?? '';
    return this.baseOf(word) !== word;
  }

  private baseOf(word: string): string {
    return uninflected(word, this.lexicon.table.nameEndings, this.capitals);
  }

  private piecesOfWord(word: string): readonly string[] {
    const known = this.piecesOfWords.get(word);
    if (known) return known;
    const pieces = word.split(HYPHEN).flatMap((piece) => (piece ? [soundOf(foldName(piece))] : []));
    this.piecesOfWords.set(word, pieces);
    return pieces;
  }

  private remember(
    known: Map<number, readonly string[]>,
    index: number,
    read: (word: string) => readonly string[],
  ): readonly string[] {
    const before = known.get(index);
    if (before) return before;
    const name = this.mentions[index]?.name;
    const parts: string[] = [];
    for (let at = name?.first ?? 0; name && at <= name.last; at++) {
      const token = this.tokens[at];
      if (token?.isWord && token.word !== "'s")
        parts.push(...read(at === name.last ? this.baseOf(token.word) : token.word));
    }
    known.set(index, parts);
    return parts;
  }
}
