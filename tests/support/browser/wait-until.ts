const INTERVAL_MS = 50;

/** The first truthy value that `look` gives. Throws after `timeoutMs`, saying what was waited for. */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T> | T,
  timeoutMs: number = 30_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
