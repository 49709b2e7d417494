import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TestBrowser } from '../support/browser/test-browser';
import { openOwnPage } from '../support/open-own-page';
import { PROJECT } from '../support/project';
import { readPopup } from '../support/read-popup';

const FOLDER = join(PROJECT, '.output', 'demo');

/** Where nobody can look on: presses the toolbar button, gives the reading as text, and saves what there was to see. */
export async function showHeadless(browser: TestBrowser, address: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.openPage(address);
  const popup = await browser.pressToolbarButton(page);
  await readPopup(popup);
  const reading = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
  const pictures = ['page', 'popup', 'options'].map((name) => join(FOLDER, `${name}.png`));
  const [ofPage = '', ofPopup = '', ofOptions = ''] = pictures;
  await popup.picture(ofPopup);
  await page.screenshot({ path: ofPage as `${string}.png`, fullPage: true });
  const options = await openOwnPage(browser, 'options.html');
  await options.picture(ofOptions);
  return `${reading}\n\nPictures: ${pictures.map((file) => relative(PROJECT, file)).join(', ')}\n`;
}
