import type { Place, PlacedWords } from '../core/views/place';
import { type PageMap, piecesOf, rangeOf } from './page-map';

/** What was read of the page: the words of each block, and the way back to them. */
export interface ReadPage {
  readonly map: PageMap;
  readonly texts: readonly string[];
}

/**
 * The live ranges of words that were read; `[]` where they are not on the page any more. The page may have been read again
 * since the places were told, so the words themselves decide: where others stand there now, these are looked for anew,
 * nearest first.
 */
export function liveRanges(page: ReadPage, words: PlacedWords): readonly Range[] {
  const places = wordsAt(page, words.places) === fold(words.text) ? words.places : findAnew(page, words);
  const ranges = places.flatMap((place) => (holdsWords(page, place) ? (rangeOf(page.map, place) ?? []) : []));
  return ranges.length === places.length ? ranges : [];
}

function wordsAt({ texts }: ReadPage, places: readonly Place[]): string {
  return fold(places.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '').join(''));
}

/** What parts two blocks is white space in the article and nothing on the page. */
function fold(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** Words that run over blocks are not looked for: half of them found would be other words. */
function findAnew({ texts }: ReadPage, { text, places: [first, ...more] }: PlacedWords): readonly Place[] {
  if (!first || more.length > 0) return [];
  const found = texts.flatMap((block, index) => {
    const start = block.indexOf(text);
    return start < 0 ? [] : [{ block: index, start, end: start + text.length }];
  });
  return found
    .toSorted((a, b) => Math.abs(a.block - first.block) - Math.abs(b.block - first.block))
    .slice(0, 1);
}

/** Whether the text nodes still hold what was read from them. Pages change the text of a node and keep the node. */
function holdsWords({ map, texts }: ReadPage, place: Place): boolean {
  const text = texts[place.block] ?? '';
  return piecesOf(map, place).every((piece) => {
    const read = text.slice(piece.start, piece.start + piece.length);
    const now = piece.node.data.slice(piece.nodeOffset, piece.nodeOffset + piece.length);
    return piece.node.isConnected && (now === read || (now.trim() === '' && read.trim() === ''));
  });
}
