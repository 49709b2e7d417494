import type { QuotationTable } from '../../language/quotation-table';

/** Marks open and close only against marks of their own family. */
export type MarkFamily = 'single' | 'double' | 'angle' | 'guillemet' | 'corner' | 'white-corner' | 'title';

/** Which way a mark looks where the letters round it do not tell; `null`: both ways. */
export type Leaning = 'open' | 'close' | null;

/** What is known of a quote mark wherever it stands. */
export interface QuoteGlyph {
  readonly family: MarkFamily;
  readonly leaning: Leaning;
  /** It never looks the other way. */
  readonly fixed: boolean;
}

const glyph = (family: MarkFamily, leaning: Leaning, fixed = false): QuoteGlyph => ({
  family,
  leaning,
  fixed,
});

/** Quote marks by Unicode, leaning the way that most languages use them. Two apostrophes are one mark. */
const GLYPHS: ReadonlyMap<string, QuoteGlyph> = new Map([
  ['"', glyph('double', null)],
  ['＂', glyph('double', null)],
  ['″', glyph('double', 'close', true)],
  ["''", glyph('double', null)],
  ['“', glyph('double', 'open')],
  ['‟', glyph('double', 'open')],
  ['„', glyph('double', 'open', true)],
  ['``', glyph('double', 'open', true)],
  ['〝', glyph('double', 'open', true)],
  ['”', glyph('double', 'close')],
  ['〞', glyph('double', 'close', true)],
  ['〟', glyph('double', 'close', true)],
  ["'", glyph('single', null)],
  ['‘', glyph('single', 'open')],
  ['‛', glyph('single', 'open', true)],
  ['‚', glyph('single', 'open', true)],
  ['`', glyph('single', 'open')],
  ['’', glyph('single', 'close')],
  ['´', glyph('single', 'close')],
  ['‹', glyph('angle', 'open')],
  ['›', glyph('angle', 'close')],
  ['«', glyph('guillemet', 'open')],
  ['»', glyph('guillemet', 'close')],
  ['「', glyph('corner', 'open', true)],
  ['」', glyph('corner', 'close', true)],
  ['『', glyph('white-corner', 'open', true)],
  ['』', glyph('white-corner', 'close', true)],
  ['《', glyph('title', 'open', true)],
  ['》', glyph('title', 'close', true)],
  ['〈', glyph('title', 'open', true)],
  ['〉', glyph('title', 'close', true)],
]);

const adapted = new WeakMap<QuotationTable, ReadonlyMap<string, QuoteGlyph>>();

/** The marks as a language uses them, made once for each table. Without a table they lean as in most languages. */
export function glyphsOf(table: QuotationTable | null): ReadonlyMap<string, QuoteGlyph> {
  if (!table) return GLYPHS;
  const glyphs = adapted.get(table) ?? adaptGlyphs(table);
  adapted.set(table, glyphs);
  return glyphs;
}

/** „so“ makes “ look back, »so« turns both guillemets round. */
function adaptGlyphs(table: QuotationTable): ReadonlyMap<string, QuoteGlyph> {
  const glyphs = new Map(GLYPHS);
  const openers = new Set(table.quoteMarks.map(([open]) => open));
  const closers = new Set(table.quoteMarks.map(([, close]) => close));
  for (const [mark, known] of GLYPHS) {
    if (known.fixed || !(openers.has(mark) || closers.has(mark))) continue;
    const leaning = openers.has(mark) === closers.has(mark) ? null : openers.has(mark) ? 'open' : 'close';
    glyphs.set(mark, { ...known, leaning });
  }
  return glyphs;
}

/**
 * How firmly a family holds together. A closing mark may pass over unclosed marks that hold less or as firmly, never over
 * firmer ones: an apostrophe does not end a quotation that began before an open “.
 */
export function firmness(family: MarkFamily): number {
  if (family === 'single') return 0;
  return family === 'double' || family === 'angle' ? 1 : 2;
}
