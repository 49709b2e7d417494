import type { Place } from '../core/views/place';
import { type PageMap, rangeOf } from './page-map';

/** What was read of the page: the words of each block, and the way back to them. */
export interface ReadPage {
  readonly map: PageMap;
  readonly texts: readonly string[];
}

/** The live ranges of words that were read; `[]` where the page holds other words there now, or none. */
export function liveRanges(page: ReadPage, places: readonly Place[]): readonly Range[] {
  const ranges = places.flatMap((place) =>
    holdsWords(page, place) ? (rangeOf(page.map, place.block, place.start, place.end) ?? []) : [],
  );
  return ranges.length === places.length ? ranges : [];
}

/** Whether the text nodes still hold what was read from them. Pages change the text of a node and keep the node. */
function holdsWords({ map, texts }: ReadPage, { block, start, end }: Place): boolean {
  const text = texts[block] ?? '';
  return (map[block] ?? []).every((piece) => {
    if (piece.start >= end || piece.start + piece.length <= start) return true;
    const read = text.slice(piece.start, piece.start + piece.length);
    const now = piece.node.data.slice(piece.nodeOffset, piece.nodeOffset + piece.length);
    return piece.node.isConnected && (now === read || (now.trim() === '' && read.trim() === ''));
  });
}
