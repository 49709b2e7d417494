import type { PaintedMark } from './paint';

/**
 * The mark to go to from the one that was gone to last; from none, the nearest to where the reader is on the page.
 * After the last mark comes the first.
 */
export function nextMark(
  painted: readonly PaintedMark[],
  from: PaintedMark | null,
  direction: 1 | -1,
): PaintedMark | null {
  const at = from ? painted.indexOf(from) : -1;
  if (at >= 0) return painted.at((at + direction) % painted.length) ?? null;
  const isBelow = ({ ranges }: PaintedMark) => (ranges[0]?.getBoundingClientRect().top ?? 0) >= 0;
  const below = painted.findIndex(isBelow);
  if (direction === 1) return painted[Math.max(0, below)] ?? null;
  return painted.at(below - 1) ?? null;
}
