import { isNameDot, isUnspaced } from '../../../../../language/scripts';
import { type Lexicon, WORD } from '../lexicon';

/** Some characters of a run: a word of the tables, or what stands between two of them. */
export interface Piece {
  readonly text: string;
  /** Offset in the run. */
  readonly start: number;
  /** The tables have it. */
  readonly known: boolean;
  readonly bits: number;
}

type Script = 'hiragana' | 'digit' | 'letter' | 'other';

const HIRAGANA = /\p{Script=Hiragana}/u;
const DIGIT = /\p{N}/u;

/**
 * Cuts characters that no space parts into the words that the tables have, the longest first, and what is left between them.
 * Offices and small words are in the tables; a name is what they leave over.
 */
export function cutRun(run: string, lexicon: Lexicon): readonly Piece[] {
  const pieces: Piece[] = [];
  let unknown = 0;
  const flush = (end: number) => {
    if (end > unknown) pieces.push({ text: run.slice(unknown, end), start: unknown, known: false, bits: 0 });
    unknown = end;
  };
  for (let at = 0; at < run.length; ) {
    const length = matchAt(run, at, unknown, pieces.at(-1), lexicon);
    if (length > 0) {
      flush(at);
      const text = run.slice(at, at + length);
      pieces.push({ text, start: at, known: true, bits: lexicon.words.get(text) ?? 0 });
      at += length;
      unknown = at;
      continue;
    }
    // An ending in hiragana is no part of a name; numbers and Latin words stand for themselves.
    if (at > unknown && scriptOf(run.charAt(at)) !== scriptOf(run.charAt(at - 1))) flush(at);
    at++;
  }
  flush(run.length);
  return pieces;
}

/** The length of the longest word of the tables that starts here; 0 where none does. */
function matchAt(
  run: string,
  at: number,
  unknown: number,
  before: Piece | undefined,
  { words, wordLengths, surnames, titles }: Lexicon,
): number {
  const isFresh = at === unknown;
  for (const length of wordLengths.get(run.charAt(at)) ?? []) {
    const word = run.slice(at, at + length);
    if (!words.has(word)) continue;
    if (length === 1 && surnames.has(word) && isFresh && (!before || before.bits & WORD.role)) continue;
    // 让 in 让·皮埃尔 is a sound.
    if (length === 1 && (isNameDot(run.charAt(at - 1)) || isNameDot(run.charAt(at + 1)))) continue;
    // 女 in 東京女子医大 is no woman.
    if (length === 1 && (words.get(word) ?? 0) & WORD.role && !titles.has(word) && standsInWord(run, at))
      continue;
    // は, に, と amid other hiragana are letters of another word.
    const particle = HIRAGANA.test(word.charAt(0));
    const startsInside = particle && !isFresh && HIRAGANA.test(run.charAt(at - 1));
    const opensWord = particle && at === 0 && length === 1 && HIRAGANA.test(run.charAt(1));
    if (!startsInside && !opensWord) return length;
  }
  return 0;
}

function standsInWord(run: string, at: number): boolean {
  return /\p{Script=Han}/u.test(run.charAt(at - 1) + run.charAt(at + 1));
}

function scriptOf(character: string): Script {
  if (HIRAGANA.test(character)) return 'hiragana';
  if (DIGIT.test(character)) return 'digit';
  return isUnspaced(character) || isNameDot(character) ? 'other' : 'letter';
}
