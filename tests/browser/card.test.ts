import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { findMark } from '../support/find-mark';
import { inEachBrowser } from '../support/in-each-browser';
import { savePagePicture } from '../support/pictures';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('opens beside the words that the pointer rests on, and changes nothing else on the page', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    await readPopup(await browser.pressToolbarButton(page));
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    await page.bringToFront();
    await page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes, target, type } of records) {
          const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
          changes.push(`${type} ${target.nodeName} ${nodes}`);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });

    const { x, y } = await findMark(page);
    await page.mouse.move(x, y);
    await waitUntil('the card opens', () => hasCard(page));
    await savePagePicture(page, `${browser.name}-card`);
    await page.keyboard.press('Escape');
    await waitUntil('the card closes', async () => !(await hasCard(page)));
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([
      'childList HTML INQUIT-CARD',
      'childList HTML INQUIT-CARD',
    ]);
  });
});

function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('inquit-card') !== null);
}
