import type { ExtensionPage } from './browser/extension-window';
import type { PageLook, TestBrowser } from './browser/test-browser';
import { waitUntil } from './browser/wait-until';

/** Opens one of the extension's own pages and waits until it is drawn. */
export async function openOwnPage(
  browser: TestBrowser,
  file: string,
  look: PageLook = {},
): Promise<ExtensionPage> {
  const own = await browser.openExtensionPage(file, look);
  await waitUntil(`${file} is drawn`, () => own.evaluate(() => document.querySelector('h1') !== null));
  return own;
}
