import type { Span } from '../../article/span';
import { firmness, type MarkFamily } from './quote-glyphs';
import type { Mark } from './read-marks';

/** Two marks with words between them. */
export interface MarkPair {
  readonly open: Span;
  readonly close: Span;
}

/** The marks of one block, paired, and what was left alone. */
export interface PairedMarks {
  /** In the order of their opening marks; pairs nest and never cross. */
  readonly pairs: readonly MarkPair[];
  /** An opening mark that nothing closes; no pair of its own kind follows it. */
  readonly unclosed: Mark | null;
  /** An opening mark that nothing closes, round a last pair of its own kind that ends the marks of the block: «Она ответила: «Нет». */
  readonly around: Mark | null;
  /** The first mark of the block, where it is a closing one. */
  readonly unopened: Mark | null;
  readonly first: Mark | null;
}

interface Pair extends MarkPair {
  readonly open: Mark;
}

/** A closing mark without a partner, and the mark that was open when it came. */
interface Stray {
  readonly mark: Mark;
  readonly inside: Mark | undefined;
}

/** A quotation inside a quotation inside a quotation is as deep as newspapers go; deeper marks are strays. */
const MAX_OPEN = 5;

/** Pairs the marks of one block in one pass: a stray mark spoils no more than its own words. */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const firmCloseAhead = findFirmCloses(marks);
  const open: Mark[] = [];
  const pairs: Pair[] = [];
  const strays: Stray[] = [];
  marks.forEach((mark, index) => {
    const at = findPartner(open, mark);
    const partner = open[at];
    if (!looksBack(mark, partner)) {
      if (mark.side === 'either' && mark.leaning === 'close') return;
      open.push(mark);
      if (open.length > MAX_OPEN) open.shift();
    } else if (partner) {
      if (!mark.weak || !firmCloseAhead[index]) pairs.push(...closeDownTo(partner, open.splice(at), mark));
    } else if (!mark.weak && !isOftenApostrophe(mark)) {
      strays.push({ mark, inside: open.at(-1) });
    }
  });
  const mismatched = pairMismatched(open, strays, marks[0]);
  if (mismatched) pairs.push(mismatched);
  pairs.sort((a, b) => a.open.start - b.open.start);
  return {
    pairs,
    unclosed: findUnclosed(open, pairs),
    around: findAround(open, pairs, marks),
    unopened: strays[0]?.mark === marks[0] ? (marks[0] ?? null) : null,
    first: marks[0] ?? null,
  };
}

/** For each mark, whether a firm closing mark of its family comes after it, before the next opening one. */
function findFirmCloses(marks: readonly Mark[]): readonly boolean[] {
  const ahead: boolean[] = new Array(marks.length).fill(false);
  const next = new Map<MarkFamily, boolean>();
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (!mark) continue;
    ahead[index] = next.get(mark.family) ?? false;
    if (mark.side === 'open') next.set(mark.family, false);
    else if (mark.side === 'close' && !mark.weak) next.set(mark.family, true);
  }
  return ahead;
}

/** Index of the open mark that this one would close, or -1. */
function findPartner(open: readonly Mark[], mark: Mark): number {
  for (let index = open.length - 1; index >= 0; index--) {
    const opening = open[index];
    if (!opening) continue;
    if (opening.family === mark.family && closes(opening, mark)) return index;
    if (firmness(opening.family) > firmness(mark.family)) return -1;
  }
  return -1;
}

/** ’so’ is closed by its like alone, or every plural's apostrophe would end what an elision began. */
function closes(opening: Mark, mark: Mark): boolean {
  return opening.glyph !== '’' || mark.glyph === '’';
}

function looksBack(mark: Mark, partner: Mark | undefined): boolean {
  if (mark.side === 'close') return true;
  if (!partner) return false;
  // “so ”and on: a mark that only ever closes, with its space on the wrong side.
  if (mark.side === 'open') return mark.leaning === 'close' && isDirected(partner);
  // „so “ with a space too many: the low mark is closed by a high one alone.
  return mark.leaning !== 'open' || (mark.glyph === '“' && partner.glyph === '„');
}

/** One mark may end two quotations: “She told us: ‘Wait.” */
function closeDownTo(partner: Mark, closed: readonly Mark[], close: Mark): readonly Pair[] {
  return closed
    .filter((opening) => opening === partner || (isDirected(opening) && opening.introduced))
    .map((opening) => ({ open: opening, close }));
}

/** “so»: a quotation whose end mark is of another family. */
function pairMismatched(
  open: readonly Mark[],
  strays: readonly Stray[],
  first: Mark | undefined,
): Pair | null {
  const ends = new Map(strays.toReversed().map(({ mark, inside }) => [inside, mark]));
  const opening = open.find(
    (mark) => ends.has(mark) && (isDirected(mark) || mark.introduced || mark === first),
  );
  const close = ends.get(opening);
  return opening && close ? { open: opening, close } : null;
}

function findUnclosed(open: readonly Mark[], pairs: readonly Pair[]): Mark | null {
  const lastPair = new Map(pairs.map((pair) => [pair.open.glyph, pair.open.start]));
  return open.find((mark) => (lastPair.get(mark.glyph) ?? -1) < mark.start) ?? null;
}

function findAround(open: readonly Mark[], pairs: readonly Pair[], marks: readonly Mark[]): Mark | null {
  const last = pairs.at(-1);
  const mark = open.at(-1);
  if (!mark || !last || !isDirected(mark) || pairs.some((pair) => pair.open === mark)) return null;
  const isOuter = mark.start < last.open.start && marks.at(-1)?.start === last.close.start;
  if (!isOuter || mark.glyph !== last.open.glyph) return null;
  return mark === marks[0] || mark.introduced ? mark : null;
}

function isDirected({ glyph, leaning }: Mark): boolean {
  return leaning === 'open' && glyph !== '’';
}

/** Whether more apostrophes than quote marks look like this. */
export function isOftenApostrophe({ glyph }: Mark): boolean {
  return glyph === "'" || glyph === '’';
}
