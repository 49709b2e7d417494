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

/** The live range of a stretch of one block's text; `null` where the page has dropped or changed its nodes. */
export function rangeOf(map: PageMap, block: number, start: number, end: number): Range | null {
  const pieces = map[block] ?? [];
  const first = pieces.find((piece) => start < piece.start + piece.length);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.nodeOffset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.nodeOffset + Math.min(last.length, end - last.start));
  } catch {
    return null;
  }
  return range;
}
