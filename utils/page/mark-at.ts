import type { PaintedMark } from './paint';

/** The mark under a point of the screen, the innermost where marks nest. */
export function markAt(painted: readonly PaintedMark[], x: number, y: number): PaintedMark | null {
  const caret = caretAt(x, y);
  if (!caret) return null;
  const hit = painted.findLast(({ ranges }) => ranges.some((range) => holdsPoint(range, caret)));
  // The caret snaps to the nearest text: beside the end of a line it is still in the line's last word.
  return hit?.ranges.some((range) => covers(range, x, y)) ? hit : null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Chromium before 128 knows only the older of the two. */
function caretAt(x: number, y: number): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A range throws for a node of another tree, such as a frame's. */
function holdsPoint(range: Range, { node, offset }: Caret): boolean {
  return range.startContainer.getRootNode() === node.getRootNode() && range.isPointInRange(node, offset);
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
