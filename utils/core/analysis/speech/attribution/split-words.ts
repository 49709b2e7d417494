import type { Span } from '../../../article/span';

/** One word or one mark of a text. */
export interface RawWord extends Span {
  /** Lower case, with a straight apostrophe. */
  readonly word: string;
  readonly capital: boolean;
  readonly isWord: boolean;
  /** Two capital letters or more and nothing else: "USA". */
  readonly acronym: boolean;
}

// The possessive "'s" · an elision ("l'", "dell'") · initials ("J.", "U.S.") · a word with hyphens or "&" inside · one mark
const PIECE =
  /[’']s(?![\p{L}\p{N}])|\p{L}{1,7}[’'](?!s(?![\p{L}\p{N}]))(?=[\p{L}\p{N}])|(?:\p{Lu}\.){1,6}|[\p{L}\p{M}\p{N}]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** Commas, colons and stops of other scripts say what ours say. */
const STOPS: ReadonlyMap<string, string> = new Map([
  ['，', ','],
  ['、', ','],
  ['،', ','],
  ['：', ':'],
  ['；', ';'],
  ['؛', ';'],
  ['。', '.'],
  ['！', '!'],
  ['？', '?'],
  ['؟', '?'],
  ['（', '('],
  ['）', ')'],
]);

/** Parts a text into words and marks. Elided articles and the English possessive are words of their own. */
export function splitWords(text: string, offset = 0): readonly RawWord[] {
  return Array.from(text.matchAll(PIECE), (found) => {
    const piece = found[0];
    const first = piece.charAt(0);
    const start = offset + found.index;
    const isWord = /[\p{L}\p{N}]/u.test(first) || (piece.length > 1 && /[’']/u.test(first));
    return {
      start,
      end: start + piece.length,
      word: STOPS.get(piece) ?? piece.toLowerCase().replaceAll('’', "'"),
      capital: isWord && first !== first.toLowerCase(),
      isWord,
      acronym: /^\p{Lu}{2,6}$/u.test(piece),
    };
  });
}
