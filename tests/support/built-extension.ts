import { join } from 'node:path';
import type { BrowserName } from './browser/browser-places';
import { PROJECT } from './project';

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder that `npm run build` makes for a browser. */
export function builtExtension(browser: BrowserName): string {
  return join(PROJECT, '.output', FOLDERS[browser]);
}
