import type { Span } from '../../../../article/span';

/** One word or one mark of a text. */
export interface RawWord extends Span {
  /** Lower case, with a straight apostrophe. */
  readonly word: string;
  readonly capital: boolean;
  readonly isWord: boolean;
  /** Two capital letters or more and nothing else: "USA". */
  readonly acronym: boolean;
}

// A word with hyphens or "&" inside · initials ("J.", "U.S.") · the Swedish owner ("EU:s") · one mark
const PIECE =
  /(?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+(?:[-‐‑&][\p{L}\p{M}\p{N}]+)*|(?:\p{Lu}\.){1,6}|:(?<=[\p{L}\p{N}]:)s(?![\p{L}\p{N}])|[^\s]/gu;
const APOSTROPHE = /[’']/u;
// Before these, the possessive "'s" · an elision ("l'", "dell'"). To look for them at each word takes as long as all the rest.
const PIECE_BESIDE_APOSTROPHES = new RegExp(
  `[’']s(?![\\p{L}\\p{N}])|\\p{L}{1,7}[’'](?!s(?![\\p{L}\\p{N}]))(?=[\\p{L}\\p{N}])|${PIECE.source}`,
  'gu',
);

const LETTER = /^[\p{L}\p{N}]/u;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Commas, colons and stops of other scripts say what ours say, apostrophes are straight, and the Swedish owner is the English one. */
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
  [':s', "'s"],
  ['’', "'"],
  ['（', '('],
  ['）', ')'],
]);

/** Parts a text into words and marks. Elided articles and the English possessive are words of their own. */
export function splitWords(text: string, offset = 0): readonly RawWord[] {
  let from = 0;
  const plain = ARABIC.test(text) ? plainArabic : asItIs;
  // Nothing but white space parts two pieces, so that each begins where it is found next.
  const pieces = text.match(APOSTROPHE.test(text) ? PIECE_BESIDE_APOSTROPHES : PIECE);
  return (pieces ?? []).map((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const first = piece.charAt(0);
    const isWord =
      LETTER.test(first) || (piece.length > 1 && (first === '’' || first === "'" || first === ':'));
    const lower = piece.toLowerCase();
    const capital = isWord && first !== lower.charAt(0);
    return {
      start: offset + at,
      end: offset + from,
      word: isWord && first !== ':' ? plain(straight(lower)) : (STOPS.get(piece) ?? lower),
      capital,
      isWord,
      acronym: capital && piece.length > 1 && ACRONYM.test(piece),
    };
  });
}

/** Arabic may be written with and without vowel signs, and a hamza on its alif or not. */
function plainArabic(word: string): string {
  return word.replace(/[\u064B-\u0652\u0640]/gu, '').replace(/[أإآٱ]/gu, 'ا');
}

function straight(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function asItIs(word: string): string {
  return word;
}
