import type { LanguagePack } from '../../language/pack';
import { weightOf } from './weight';

/** A line says little beside the words it opens with where it is part of the page: so much, and more for longer words. */
const BASE_WEIGHT = 24;
const WEIGHT_PER_LETTER = 8;
const LETTER = /[\p{L}\p{N}]/u;
/** Marks that stand before a label: brackets, bullets, arrows, dashes. */
const LEADING_MARKS = /^[^\p{L}\p{N}©]{1,12}/u;
const MAX_OPENING_CHARS = 100;

/** Openings of lines that belong to the page and not to the story, of all languages: a page may mix them. */
export interface PageLines {
  readonly openings: readonly string[];
}

/** The openings that all packs know. */
export function pageLinesOf(packs: readonly LanguagePack[]): PageLines {
  return {
    openings: packs.flatMap(({ page }) => [
      ...page.relatedLabels,
      ...page.chrome,
      ...page.credits,
      ...page.paywall,
    ]),
  };
}

/** Whether a line announces another story, or is a credit, a call to subscribe or another line of the page. */
export function isPageLine(text: string, { openings }: PageLines): boolean {
  const line = text.slice(0, MAX_OPENING_CHARS).replace(LEADING_MARKS, '').toLowerCase().replaceAll('’', "'");
  const weight = weightOf(text.slice(0, MAX_LINE_CHARS));
  return openings.some(
    (opening) =>
      weight <= BASE_WEIGHT + opening.length * WEIGHT_PER_LETTER &&
      line.startsWith(opening) &&
      !(LETTER.test(opening.at(-1) ?? '') && LETTER.test(line[opening.length] ?? '')),
  );
}

/** No such line is longer. */
const MAX_LINE_CHARS = 1_000;
