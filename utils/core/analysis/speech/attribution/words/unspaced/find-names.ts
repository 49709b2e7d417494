import { type Lexicon, SPEAKER_NOUN, WORD } from '../lexicon';
import { cutRun, type Piece } from './cut-run';

const MIN_NAME_CHARS = 2;
const MAX_NAME_CHARS = 6;
/** 尼古拉·谢尔盖耶夫, ウラジーミル・ソロヴィヨフ */
const MAX_LONG_NAME_CHARS = 20;
/** A surname of one character takes two more at most, one of two characters as well. */
const MAX_GIVEN_CHARS = 2;
const MIN_OFFICE_AND_NAME = 5;
const MAX_NAMES = 200;
const KATAKANA = /^[\p{Script=Katakana}ー・=＝]+$/u;
const DOT = /[・·‧•]/u;

/** Names by their first character, longest first. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** The names that an article shows by their place: behind an office, before a title, before a verb of speech. */
export function findNames(runs: readonly string[], lexicon: Lexicon): NameIndex {
  const names = new Set<string>();
  const likely = new Set<string>();
  for (const run of runs) {
    const pieces = cutRun(run, lexicon);
    pieces.forEach(({ known, text }, at) => {
      if (known || names.size >= MAX_NAMES || !mayBeName(text, lexicon)) return;
      if (isName(pieces, at, lexicon)) names.add(nameIn(text, lexicon));
      else if (isLikelyName(pieces, at, lexicon)) (likely.has(text) ? names : likely).add(text);
    });
  }
  return indexByFirst(names);
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
function isLikelyName(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const next = pieces[at + 1];
  if (!lexicon.table.unspaced?.officeFirst || at > 0 || !next?.known) return false;
  return !(next.bits & SPEAKER_NOUN) && surnameOf(pieces[at]?.text ?? '', lexicon) !== null;
}

function isName(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  const { text } = pieces[at] as Piece;
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (after && lexicon.titles.has(after.text)) return true;
  if (!lexicon.table.unspaced?.officeFirst) return false;
  const speaks = startsSpeech(pieces, at + 1);
  const hasSurname = surnameOf(text, lexicon) !== null;
  if (before && before.bits & WORD.role) return hasSurname || speaks;
  const opens = !before || (before.bits & (WORD.linking | WORD.conjunction | WORD.source)) !== 0;
  return opens && speaks && (hasSurname || !before);
}

/** 特级技师阎敏: behind an office of no table, a family name opens the name. */
function nameIn(text: string, lexicon: Lexicon): string {
  if (!lexicon.table.unspaced?.officeFirst || text.length < MIN_OFFICE_AND_NAME || surnameOf(text, lexicon))
    return text;
  const tails = [MAX_GIVEN_CHARS + 1, MAX_GIVEN_CHARS].map((length) => text.slice(-length));
  return tails.find((tail) => surnameOf(tail, lexicon) !== null) ?? text;
}

/** A verb of speech follows, at most with a small word before it: 也说. */
function startsSpeech(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  if (!next?.known) return false;
  if (next.bits & WORD.verb) return true;
  return (next.bits & WORD.small) !== 0 && ((pieces[at + 1]?.bits ?? 0) & WORD.verb) !== 0;
}

function mayBeName(text: string, lexicon: Lexicon): boolean {
  if (!/^[\p{Script=Han}\p{Script=Katakana}ー々・·‧•]+$/u.test(text) || lexicon.places.has(text))
    return false;
  if (lexicon.bodyEndings.has(text.slice(-1))) return false;
  if (text.length < MIN_NAME_CHARS) return false;
  return text.length <= (KATAKANA.test(text) || DOT.test(text) ? MAX_LONG_NAME_CHARS : MAX_NAME_CHARS);
}

/** The family name that a short name starts with; `null` where it starts with none. */
export function surnameOf(name: string, { surnames }: Lexicon): string | null {
  for (const length of [2, 1]) {
    const surname = name.slice(0, length);
    const given = name.length - length;
    if (surnames.has(surname) && given > 0 && given <= MAX_GIVEN_CHARS) return surname;
  }
  return null;
}
