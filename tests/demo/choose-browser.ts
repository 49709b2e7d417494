import { BROWSER_NAMES, type BrowserName } from '../support/browser/browser-places';
import { ensureBrowsers } from '../support/browser/ensure-browsers';
import { findBrowser } from '../support/browser/find-browser';
import type { Machine } from '../support/browser/machine';

/** The first browser that is installed; where there is none, Chromium, once it has been seen to. */
export function chooseBrowser(machine: Machine): BrowserName {
  const installed = BROWSER_NAMES.find((name) => findBrowser(name, machine) !== null);
  if (installed) return installed;
  ensureBrowsers(['chromium'], machine);
  return 'chromium';
}
