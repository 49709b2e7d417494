import type { Span } from '../../article/span';
import type { QuotationTable } from '../../language/quotation-table';
import { isSyllabic } from '../../language/scripts';
import { glyphsOf, type Leaning, type MarkFamily, type QuoteGlyph } from './quote-glyphs';

/** A quote mark at its place in the text. */
export interface Mark extends Span {
  readonly glyph: string;
  readonly family: MarkFamily;
  /** What the characters round it say; `either` where they allow both. */
  readonly side: 'open' | 'close' | 'either';
  readonly leaning: Leaning;
  /** It may as well be a plural's apostrophe or an inch: the dogs' bowl, a 12" record. */
  readonly weak: boolean;
  /** A colon, or a comma before a capital, leads up to it: She said, “Wait … */
  readonly introduced: boolean;
}

const MARK = /``|''|[“”„‟"″＂〝〞〟«»‹›‘’‚‛'`´「」『』《》〈〉]/gu;
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const ENDING = /[.,;:!?…)\]}]/u;

/** The quote marks of one block. Apostrophes and the marks of inches and feet are no quote marks. */
export function readMarks(text: string, block: Span, table: QuotationTable | null): readonly Mark[] {
  const glyphs = glyphsOf(table);
  const marks: Mark[] = [];
  for (const found of text.slice(block.start, block.end).matchAll(MARK)) {
    const glyph = glyphs.get(found[0]);
    const start = block.start + found.index;
    const span = { start, end: start + found[0].length };
    if (!glyph || isApostrophe(text, span, glyph, table) || isMeasure(text, span)) continue;
    const before = start > block.start ? text.charAt(start - 1) : '';
    const after = span.end < block.end ? text.slice(span.end, Math.min(span.end + 3, block.end)) : '';
    marks.push({
      start,
      end: span.end,
      glyph: found[0],
      family: glyph.family,
      side: sideOf(glyph, before, after),
      leaning: glyph.leaning,
      weak: isWeak(found[0], glyph, before, after),
      introduced: isIntroduced(text.slice(Math.max(block.start, start - 2), start), after),
    });
  }
  return marks;
}

function isApostrophe(
  text: string,
  { start, end }: Span,
  { family }: QuoteGlyph,
  table: QuotationTable | null,
): boolean {
  if (family !== 'single') return false;
  if (isAlphabetic(text.charAt(start - 1))) return isAlphabetic(text.charAt(end));
  const next = /^[\p{L}\p{N}]{1,12}/u.exec(text.slice(end, end + 12))?.[0].toLowerCase() ?? '';
  return /^\d\ds?$/u.test(next) || (table?.leadingApostrophes.includes(next) ?? false);
}

/** 6'2": a number, a mark for feet, a number, a mark for inches. */
function isMeasure(text: string, { start }: Span): boolean {
  return (
    /\d/u.test(text.charAt(start - 1)) &&
    /\d\s?['’′]\s?\d{1,2}(?:[.,]\d)?$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}

function sideOf(glyph: QuoteGlyph, before: string, after: string): Mark['side'] {
  if (glyph.fixed && glyph.leaning) return glyph.leaning;
  if (before === '' && glyph.family === 'double') return 'open';
  const follows = before !== '' && !SPACE.test(before) && !(glyph.leaning === 'open' && /['’]/u.test(before));
  const mayClose = follows && !isAlphabetic(after.charAt(0));
  const mayOpen = after !== '' && !isAlphabetic(before) && !endsClause(after);
  // "We left,"he said: a missing space after a comma looks like an opening mark.
  if (mayOpen && !mayClose) return ENDING.test(before) ? 'either' : 'open';
  return mayClose && !mayOpen ? 'close' : 'either';
}

/** Space or a stop follows, but no ellipsis: "… and so on". */
function endsClause(after: string): boolean {
  return SPACE.test(after.charAt(0)) || (ENDING.test(after.charAt(0)) && !/^(?:…|\.\.|[([])/u.test(after));
}

function isWeak(mark: string, { family, leaning }: QuoteGlyph, before: string, after: string): boolean {
  if (mark === '″') return true;
  if (!SPACE.test(after.charAt(0))) return false;
  if (family === 'single') return /[sSxzß\d]/u.test(before);
  return family === 'double' && leaning === null && /\d/u.test(before);
}

function isIntroduced(before: string, after: string): boolean {
  return /[:：]\s?$/u.test(before) || (/,\s$/u.test(before) && /^\p{Lu}/u.test(after));
}

/** Letters and digits of scripts that part words by spaces: only there is a mark between two letters an apostrophe. */
function isAlphabetic(character: string): boolean {
  return LETTER.test(character) && !isSyllabic(character);
}
