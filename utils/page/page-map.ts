import { firstPassing } from '../core/article/first-passing';
import type { Place } from '../core/views/place';

/** A run of a block's text that stands in one text node: `length` characters from `nodeOffset` on. */
export interface TextPiece {
  readonly node: Text;
  readonly nodeOffset: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** The way back from a snapshot to the live page: the text pieces of each block, by block index. */
export type PageMap = readonly (readonly TextPiece[])[];

/** The pieces that hold a stretch of one block's text. */
export function piecesOf(map: PageMap, { block, start, end }: Place): readonly TextPiece[] {
  const pieces = map[block] ?? [];
  return pieces.slice(
    firstPassing(pieces, (piece) => piece.start + piece.length > start),
    firstPassing(pieces, (piece) => piece.start >= end),
  );
}

/** The live range of a stretch of one block's text; `null` where the page has dropped or changed its nodes. */
export function rangeOf(map: PageMap, place: Place): Range | null {
  const pieces = piecesOf(map, place);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.nodeOffset + Math.max(0, place.start - first.start));
    range.setEnd(last.node, last.nodeOffset + Math.min(last.length, place.end - last.start));
  } catch {
    return null;
  }
  return range;
}
