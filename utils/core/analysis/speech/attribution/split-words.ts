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
  let from = 0;
  // Nothing but white space parts two pieces, so that each begins where it is found next.
  return (text.match(PIECE) ?? []).map((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const first = piece.charAt(0);
    const isWord = /[\p{L}\p{N}]/u.test(first) || (piece.length > 1 && /[’']/u.test(first));
    const capital = isWord && first !== first.toLowerCase();
    return {
      start: offset + at,
      end: offset + from,
      word: STOPS.get(piece) ?? plainLetters(piece.toLowerCase().replaceAll('’', "'")),
      capital,
      isWord,
      acronym: capital && /^\p{Lu}{2,6}$/u.test(piece),
    };
  });
}

/** Arabic may be written with and without vowel signs, and a hamza on its alif or not. */
function plainLetters(word: string): string {
  if (!/\p{Script=Arabic}/u.test(word)) return word;
  return word.replace(/[\u064B-\u0652\u0640]/gu, '').replace(/[أإآٱ]/gu, 'ا');
}
