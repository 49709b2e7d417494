import type { BrowserName } from './browser-places';
import { findBrowser, MissingBrowserError } from './find-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';
import { thisMachine } from './machine';
import type { LaunchOptions, TestBrowser } from './test-browser';

/** Starts an installed browser with a fresh profile and the extension in it; `ensureBrowsers` has found it before. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const path = findBrowser(name, thisMachine());
  if (path === null) throw new MissingBrowserError(`${name} is not installed`);
  return name === 'firefox' ? launchFirefox(path, options) : launchChromium(path, options);
}
