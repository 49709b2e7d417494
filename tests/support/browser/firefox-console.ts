import { type ChromeScope, readPrivileged } from './firefox-chrome-scope';

/**
 * Gathers what any console of Firefox shows as an error. Script errors of all processes reach the browser's own
 * console; `console.error` stays in the process that called it, so each gets a listener.
 */
export async function watchConsole(inChrome: ChromeScope): Promise<void> {
  await inChrome('watch-console', readPrivileged('report-console'));
}

/**
 * What Firefox notes when a window closes while an answer is on its way to it: here the welcome, which is closed as soon
 * as it opens, or a popup that loses the focus.
 */
const CLOSED_EARLY = /Promise (?:resolved|rejected) after context unloaded/u;

/** The errors so far, without those of the browser's own code. */
export async function readConsole(inChrome: ChromeScope): Promise<readonly string[]> {
  const errors =
    await inChrome<readonly { readonly source: string; readonly text: string }[]>('read-console');
  return errors
    .filter(({ source, text }) => !/^(?:chrome|resource):/u.test(source) && !CLOSED_EARLY.test(text))
    .map(({ source, text }) => `${source}: ${text}`);
}
