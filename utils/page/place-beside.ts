const GAP_PX = 6;
const EDGE_PX = 8;

/** Puts a box in a fixed host under the last line of the ranges, above the first where there is no room, always in sight. */
export function placeBeside(box: HTMLElement, ranges: readonly Range[]): void {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const { width, height } = box.getBoundingClientRect();
  const below = last.bottom + GAP_PX;
  const above = first.top - GAP_PX - height;
  const top = below + height <= window.innerHeight || above < 0 ? below : above;
  box.style.position = 'fixed';
  box.style.left = `${clamp(last.left, EDGE_PX, window.innerWidth - width - EDGE_PX)}px`;
  box.style.top = `${clamp(top, EDGE_PX, window.innerHeight - height - EDGE_PX)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
