import { existsSync } from 'node:fs';
import { BROWSER_NAMES } from '../support/browser/browser-places';
import { ensureBrowsers } from '../support/browser/ensure-browsers';
import { builtExtension } from '../support/built-extension';

/** Before the browser tests: both browsers are there, and so is what is to be tested in them. */
export default function setUp(): void {
  ensureBrowsers();
  for (const browser of BROWSER_NAMES) {
    if (!existsSync(builtExtension(browser)))
      throw new Error(`${builtExtension(browser)} is missing: npm run build`);
  }
}
