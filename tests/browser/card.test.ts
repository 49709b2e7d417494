import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { findMark } from '../support/find-mark';
import { inEachBrowser } from '../support/in-each-browser';
import { savePagePicture } from '../support/pictures';
import { readCurrent } from '../support/read-current';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('comes and goes as the one element that Inquit ever puts into a page', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    await watchElements(page);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    await popup.click('.summary-list .jump');
    await waitUntil('the words are pulsed', async () => (await readCurrent(page)) !== null);
    await popup.close();
    await page.bringToFront();
    expect(await changesOf(page)).toEqual([]);

    const { x, y } = await findMark(page);
    await page.mouse.move(x, y);
    await waitUntil('the card opens', () => hasCard(page));
    await savePagePicture(page, `${browser.name}-card`);
    await page.keyboard.press('Escape');
    await waitUntil('the card closes', async () => !(await hasCard(page)));
    await browser.pressKey(page, 'next-quote');
    await waitUntil('the card opens', () => hasCard(page));
    await browser.pressKey(page, 'toggle-marks');
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    const [opened, closed] = ['childList HTML +INQUIT-CARD -', 'childList HTML + -INQUIT-CARD'];
    expect(await changesOf(page)).toEqual([opened, closed, opened, closed]);
  });
});

/** Has the page write down whatever happens to any node of it. */
async function watchElements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    const names = (nodes: NodeList) => Array.from(nodes, ({ nodeName }) => nodeName).join();
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target, type } of records) {
        changes.push(`${type} ${target.nodeName} +${names(addedNodes)} -${names(removedNodes)}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function changesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { changes: string[] }).changes);
}

function hasCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('inquit-card') !== null);
}
