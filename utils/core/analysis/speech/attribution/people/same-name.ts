/** Whether two names can be one person's: every word of the shorter one fits a word of the longer, in order. */
export function compatible(a: readonly string[], b: readonly string[], endings: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (let own = 0; own < short.length; ) {
    let step: Step | null = null;
    for (; at < long.length; at++) {
      step = stepAt(short, own, long, at, endings);
      if (step) break;
    }
    if (!step) return false;
    own += step.short;
    at += step.long;
  }
  return true;
}

/** How many words of each name fit together. */
interface Step {
  readonly short: number;
  readonly long: number;
}

/** "Jong-un" is "Jong Un": a word fits one word or two that stand together. */
function stepAt(
  short: readonly string[],
  own: number,
  long: readonly string[],
  at: number,
  endings: readonly string[],
): Step | null {
  const [a = '', nextA] = short.slice(own, own + 2);
  const [b = '', nextB] = long.slice(at, at + 2);
  if (sameName(a, b, endings)) return { short: 1, long: 1 };
  if (nextB !== undefined && a === b + nextB) return { short: 1, long: 2 };
  return nextA !== undefined && a + nextA === b ? { short: 2, long: 1 } : null;
}

function sameName(a: string, b: string, endings: readonly string[]): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.endsWith('.') && long.startsWith(short.slice(0, 1))) return true;
  if (endings.length === 0 || short.length < 3) return false;
  return endings.some(
    (ending) =>
      long === short + ending ||
      endings.some((other) => short.endsWith(other) && long === short.slice(0, -other.length) + ending),
  );
}
