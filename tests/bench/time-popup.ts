import type { TestBrowser } from '../support/browser/test-browser';
import { readPopup } from '../support/read-popup';
import { median } from './median';

const ROUNDS = 5;

/** Times the way from the press of the toolbar button to the reading in the popup, the driver's own time included. */
export async function timePopup(browser: TestBrowser, address: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.openPage(address);
    const start = performance.now();
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    times.push(performance.now() - start);
    await popup.close();
    await page.close();
  }
  return `From the press of the button to the reading in the popup, 5,000 words: median ${median(times).toFixed(0)} ms`;
}
