import type { Page } from 'puppeteer-core';
import type { Session } from './browser/open-session';
import { waitUntil } from './browser/wait-until';
import { readPainted } from './read-painted';
import { readPopup } from './read-popup';

/** A page with its marks, as the toolbar button leaves it once the popup is closed. */
export interface MarkedPage {
  readonly page: Page;
  readonly marked: readonly string[];
}

/** Opens a page of the local site and presses the button on it. */
export async function openMarkedPage({ browser, site }: Session, path: string): Promise<MarkedPage> {
  const page = await browser.openPage(`${site.origin}${path}`);
  const popup = await browser.pressToolbarButton(page);
  await readPopup(popup);
  await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
  const marked = await readPainted(page);
  await popup.close();
  return { page, marked };
}
