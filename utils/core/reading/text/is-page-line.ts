import type { LanguagePack } from '../../language/pack';
import { weightOf } from './weight';

/** Several words, or a word and a colon or a stop, tell a line of the page by its opening: so long, and longer for more words. */
const BASE_WEIGHT = 24;
const WEIGHT_PER_LETTER = 8;
/** A single word tells it only where little follows: "Share", and not "Share prices fell on Monday". */
const MAX_REST_WEIGHT = 14;
const MAX_LINE_CHARS = 600;
const LETTER = /[\p{L}\p{N}]/u;
/** Marks that stand before a label: brackets, bullets, arrows, dashes. */
const LEADING_MARKS = /^[^\p{L}\p{N}©]{1,12}/u;

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
  if (text.length > MAX_LINE_CHARS) return false;
  const line = text.replace(LEADING_MARKS, '').toLowerCase().replaceAll('’', "'");
  const weight = weightOf(line);
  return openings.some((opening) => {
    if (!line.startsWith(opening)) return false;
    const next = line[opening.length] ?? '';
    if (LETTER.test(opening.at(-1) ?? '') && LETTER.test(next)) return false;
    const isTelling = /[\s:.©]/u.test(opening) || next === ':';
    return (
      weight <=
      (isTelling ? BASE_WEIGHT + opening.length * WEIGHT_PER_LETTER : opening.length + MAX_REST_WEIGHT)
    );
  });
}
