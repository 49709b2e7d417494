import { type ChromeScope, readPrivileged } from './firefox-chrome-scope';

/**
 * Gathers what any console of Firefox shows as an error. Script errors of all processes reach the browser's own
 * console; `console.error` stays in the process that called it, so each gets a listener.
 */
export async function watchConsole(inChrome: ChromeScope): Promise<void> {
  await inChrome('watch-console', readPrivileged('report-console'));
}

/** The errors so far, without those of the browser's own code. */
export async function readConsole(inChrome: ChromeScope): Promise<readonly string[]> {
  const errors =
    await inChrome<readonly { readonly source: string; readonly text: string }[]>('read-console');
  return errors
    .filter(({ source }) => !/^(?:chrome|resource):/u.test(source))
    .map(({ source, text }) => `${source}: ${text}`);
}
