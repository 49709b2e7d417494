/** Whether two names can be one person's: every word of the shorter one fits a word of the longer, in order. */
export function compatible(a: readonly string[], b: readonly string[], endings: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const part of short) {
    while (at < long.length && !sameName(part, long[at] ?? '', endings)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
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
