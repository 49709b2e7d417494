import { posix, win32 } from 'node:path';
import { BROWSER_PLACES, type BrowserName } from './browser-places';
import type { Machine } from './machine';

/** A browser that the tests need and that is not there. The message tells the person what to do. */
export class MissingBrowserError extends Error {
  override readonly name = 'MissingBrowserError';
}

/** The path of an installed browser, or `null`. A path named by environment variable must be right: no other is tried. */
export function findBrowser(browser: BrowserName, machine: Machine): string | null {
  const { variable, commands, paths } = BROWSER_PLACES[browser];
  const named = machine.environment[variable];
  if (named) {
    if (machine.canRun(named)) return named;
    throw new MissingBrowserError(`${variable} says "${named}", but nothing can be run there.`);
  }
  const candidates = [
    ...commands.flatMap((command) => placesOnPath(command, machine)),
    ...(paths[machine.platform] ?? []).flatMap((path) => expand(path, machine)),
  ];
  return candidates.find(machine.canRun) ?? null;
}

function placesOnPath(command: string, { platform, environment }: Machine): readonly string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, platform === 'win32' ? `${command}.exe` : command));
}

/** Fills in the folder that the environment names; nothing where it names none. */
function expand(path: string, { environment }: Machine): readonly string[] {
  const variable = path.startsWith('~') ? 'HOME' : /^%([^%]+)%/u.exec(path)?.[1];
  if (!variable) return [path];
  // Windows writes its variables in either case, depending on the shell.
  const key = Object.keys(environment).find((name) => name.toUpperCase() === variable);
  const folder = key && environment[key];
  return folder ? [path.replace(/^(?:~|%[^%]+%)/u, () => folder)] : [];
}
