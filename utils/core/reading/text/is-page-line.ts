import type { PageTable } from '../../language/page-table';
import { weightOf } from './weight';

/** Several words, or a word and a colon or a stop, tell a line of the page by its opening: so long, and longer for more words. */
const BASE_WEIGHT = 24;
const WEIGHT_PER_LETTER = 8;
/** A single word tells it only where little follows: "Share", and not "Share prices fell on Monday". */
const MAX_REST_WEIGHT = 14;
/** Four signs of a script that writes no spaces are words: "無断転載", "责任编辑". */
const MIN_TELLING_SIGNS = 4;
const MAX_LINE_CHARS = 600;
/** Letters of scripts that part words. */
const LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]/u;
const SIGNS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** Marks that stand before a label: brackets, bullets, arrows, dashes. */
const LEADING_MARKS = /^[^\p{L}\p{N}©]{1,12}/u;

/** Openings by their first character. */
type Openings = ReadonlyMap<string, readonly string[]>;

/** Openings of lines that belong to the page and not to the story, of all languages: a page may mix them. */
export interface PageLines {
  /** Of any line of the page. */
  readonly all: Openings;
  /** Of remarks that stand within a paragraph. */
  readonly asides: Openings;
  /** Of a line that announces another story. */
  readonly related: readonly string[];
}

/** The openings of all languages. */
export function pageLinesOf(tables: readonly PageTable[]): PageLines {
  const asides = tables.flatMap((table) => table.asides);
  const related = tables.flatMap((table) => table.relatedLabels);
  const others = tables.flatMap((table) => [...table.chrome, ...table.credits, ...table.paywall]);
  return {
    all: byFirstCharacter([...related, ...others, ...asides]),
    asides: byFirstCharacter(asides),
    related,
  };
}

/** Whether a line announces another story, or is a credit, a call to subscribe or another line of the page. */
export function isPageLine(text: string, { all }: PageLines): boolean {
  return opensWith(text, all);
}

/** Whether a sentence is a remark of the page: when it was changed, whose rights they are, that it goes on below. */
export function isAside(sentence: string, { asides }: PageLines): boolean {
  return opensWith(sentence, asides);
}

function byFirstCharacter(openings: readonly string[]): Openings {
  const map = new Map<string, string[]>();
  for (const opening of openings) {
    const first = opening.charAt(0);
    const known = map.get(first);
    if (known) known.push(opening);
    else map.set(first, [opening]);
  }
  return map;
}

function opensWith(text: string, openings: Openings): boolean {
  if (text.length > MAX_LINE_CHARS) return false;
  const line = text.replace(LEADING_MARKS, '').toLowerCase().replaceAll('’', "'");
  const known = openings.get(line.charAt(0));
  if (!known) return false;
  const weight = weightOf(line);
  return known.some((opening) => {
    if (!line.startsWith(opening)) return false;
    const next = line[opening.length] ?? '';
    if (LETTER.test(opening.at(-1) ?? '') && LETTER.test(next)) return false;
    return (
      weight <=
      (isTelling(opening, next)
        ? BASE_WEIGHT + weightOf(opening) * WEIGHT_PER_LETTER
        : weightOf(opening) + MAX_REST_WEIGHT)
    );
  });
}

function isTelling(opening: string, next: string): boolean {
  const isPhrase = opening.length >= MIN_TELLING_SIGNS && SIGNS.test(opening);
  return isPhrase || /[\s:：.©]/u.test(opening) || next === ':' || next === '：';
}
