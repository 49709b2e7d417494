import { type Lexicon, SPEAKER_NOUN, WORD } from '../lexicon';
import { cutRun, type Piece } from './cut-run';
import { isForeign, isRepeated, mayBeName, nameAtStart, nameIn, surnameOf } from './name-shape';

const MAX_NAMES = 200;
const MIN_LONG_NAME_CHARS = 3;
const OPENING_MARK = /^[“「『‘«]$/u;

/** Characters that no space parts, and the mark that ends them; none where the text ends with them. */
export interface Run {
  readonly text: string;
  readonly end: string;
}

/** Names by their first character, longest first. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** The names that an article shows by their place: behind an office, before a title, before a verb of speech. */
export function findNames(runs: readonly Run[], lexicon: Lexicon): NameIndex {
  const names = new Set<string>();
  const likely = new Set<string>();
  const doubtful = new Set<string>();
  const whole = runs.map(({ text }) => text).join(' ');
  for (const { text: run, end } of runs) {
    const pieces = cutRun(run, lexicon);
    pieces.forEach(({ known, text: piece }, at) => {
      if (known || names.size >= MAX_NAMES) return;
      const text = nameAtStart(piece, whole, lexicon) ?? piece;
      const isTitled = lexicon.titles.has(pieces[at + 1]?.text ?? '');
      const isPerson =
        lexicon.personTitles.has(pieces[at + 1]?.text ?? '') || isHolder(pieces[at - 1], text, lexicon);
      if (!mayBeName(text, lexicon, isPerson)) {
        if (isTitled && mayBeName(text, lexicon, true)) doubtful.add(text);
      } else if (isTitled || isName(pieces, at, text, whole, lexicon) || isTopic(pieces, at, end, lexicon))
        names.add(nameIn(text, lexicon));
      else if (isLikelyName(pieces, at, text, lexicon))
        (likely.has(text) || recurs(text, whole) ? names : likely).add(text);
    });
  }
  // 木村社長 may be the head of a village, but not beside 木村浩一社長.
  for (const text of doubtful)
    if ([...names].some((name) => name.length > text.length && name.startsWith(text))) names.add(text);
  return indexByFirst(names);
}

/** 发言人李宜庭: behind an office, a family name and two characters are a person however they end. */
function isHolder(before: Piece | undefined, text: string, lexicon: Lexicon): boolean {
  if (!lexicon.table.unspaced?.officeFirst || !before || !(before.bits & WORD.role)) return false;
  return text.length >= MIN_LONG_NAME_CHARS && surnameOf(text, lexicon) !== null;
}

function indexByFirst(names: ReadonlySet<string>): NameIndex {
  const index = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = name.charAt(0);
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/** A family name opens it and a small word follows: 陈明在会后. Once is chance, twice is a name. */
function isLikelyName(pieces: readonly Piece[], at: number, text: string, lexicon: Lexicon): boolean {
  if (!lexicon.table.unspaced?.officeFirst || at > 0) return false;
  const next = pieces[at + 1];
  const isWhole = text === pieces[at]?.text;
  if (isWhole && (!next?.known || next.bits & SPEAKER_NOUN)) return false;
  return surnameOf(text, lexicon) !== null;
}

/** Three characters with a family name that stand elsewhere too are no chance. */
function recurs(text: string, whole: string): boolean {
  return text.length >= MIN_LONG_NAME_CHARS && isRepeated(text, whole);
}

function isName(
  pieces: readonly Piece[],
  at: number,
  text: string,
  whole: string,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.table.unspaced?.officeFirst) return false;
  if (isForeign(text)) return true;
  const before = pieces[at - 1];
  const speaks = startsSpeech(pieces, at + 1);
  const hasSurname = surnameOf(text, lexicon) !== null;
  if (before && before.bits & WORD.role) return hasSurname || speaks;
  const opens = !before || (before.bits & (WORD.linking | WORD.conjunction | WORD.source)) !== 0;
  return (
    opens &&
    speaks &&
    (hasSurname || (!before && (text.length >= MIN_LONG_NAME_CHARS || isRepeated(text, whole))))
  );
}

/** サクラ精機は「…」: whatever is the topic right before a quotation. */
function isTopic(pieces: readonly Piece[], at: number, end: string, { table }: Lexicon): boolean {
  const particle = pieces[at + 1];
  return (
    particle !== undefined &&
    at + 2 === pieces.length &&
    OPENING_MARK.test(end) &&
    table.unspaced?.topicMarks?.includes(particle.text) === true
  );
}

/** A verb of speech follows, at most with a small word before it: 也说. */
function startsSpeech(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (!next?.known) return false;
  if (next.bits & WORD.verb) return true;
  return (next.bits & WORD.small) !== 0 && ((pieces[at + 1]?.bits ?? 0) & WORD.verb) !== 0;
}
