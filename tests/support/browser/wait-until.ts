import { setTimeout as sleep } from 'node:timers/promises';

const INTERVAL_MS = 50;
/** A driver now and then loses an answer; a look that takes as long has seen nothing and is taken again. */
const LOOK_MS = 3_000;

/** The first truthy value that `look` gives. Throws after `timeoutMs`, saying what was waited for. */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T> | T,
  timeoutMs: number = 30_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await Promise.race([look(), sleep(LOOK_MS, null, { ref: false })]);
    if (value) return value;
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await sleep(INTERVAL_MS);
  }
}
