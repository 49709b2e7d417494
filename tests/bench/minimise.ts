/** A function's value at a point, with its slope written into the second array. */
export type Sloped = (point: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;
const MAX_STEPS = 120;
const MAX_HALVINGS = 20;
/** A step must win this share of what its slope promises (Armijo). */
const SUFFICIENT = 1e-4;
const SMALL_GAIN = 1e-7;

/** Walks downhill from zero by L-BFGS (Nocedal & Wright, algorithm 7.5): the same function always gives the same point. */
export function minimise(size: number, sloped: Sloped): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = sloped(point, slope);
  const moves: Move[] = [];
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = directionOf(slope, moves);
    const descent = dot(direction, slope);
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let length = moves.length > 0 ? 1 : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    let nextValue = value;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = (point[at] ?? 0) + length * (direction[at] ?? 0);
      nextValue = sloped(next, nextSlope);
      if (nextValue <= value + SUFFICIENT * length * descent) break;
    }
    const gain = value - nextValue;
    if (!(gain > SMALL_GAIN * Math.abs(value))) break;
    remember(moves, { by: minus(next, point), bend: minus(nextSlope, slope) });
    [point, slope, value] = [next, nextSlope, nextValue];
  }
  return point;
}

/** A step taken and how the slope changed on it. */
interface Move {
  readonly by: Float64Array;
  readonly bend: Float64Array;
}

function remember(moves: Move[], move: Move): void {
  if (dot(move.by, move.bend) <= 0) return;
  moves.push(move);
  if (moves.length > MEMORY) moves.shift();
}

/** Downhill, bent by what the last steps told of the curvature. */
function directionOf(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = slope.map((by) => -by);
  const shares: number[] = [];
  for (const { by, bend } of [...moves].reverse()) {
    const share = dot(by, direction) / dot(by, bend);
    shares.push(share);
    add(direction, bend, -share);
  }
  const last = moves.at(-1);
  if (last) scale(direction, dot(last.by, last.bend) / dot(last.bend, last.bend));
  for (const { by, bend } of moves) {
    const share = shares.pop() ?? 0;
    add(direction, by, share - dot(bend, direction) / dot(by, bend));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - (b[at] ?? 0));
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}

function scale(values: Float64Array, times: number): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * times;
}
