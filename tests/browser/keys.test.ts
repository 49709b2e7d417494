import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openMarkedPage } from '../support/open-marked-page';
import { readCurrent } from '../support/read-current';
import { readPainted } from '../support/read-painted';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  async function step(page: Page, command: string, words: string | undefined): Promise<void> {
    await session().browser.pressKey(page, command);
    await waitUntil(`${command} comes to “${words}”`, async () => (await readCurrent(page)) === words);
    await waitUntil('the card has the focus', () => isInCard(page));
  }

  it('go to the next quotation and to the one before, into a card that Esc closes', async () => {
    const { page, marked } = await openMarkedPage(session(), '/en.html');
    await page.evaluate(() => document.querySelector('a')?.focus());
    await step(page, 'next-quote', marked[0]);
    await step(page, 'next-quote', marked[1]);
    await step(page, 'next-quote', marked[2]);
    await step(page, 'previous-quote', marked[1]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil('the card’s first button went back', async () => (await readCurrent(page)) === marked[0]);
    await page.keyboard.press('Escape');
    await waitUntil('the card is gone', async () => !(await isInCard(page)));
    expect(await page.evaluate(() => document.querySelector('inquit-card'))).toBeNull();
  });

  it('take the marks off the page and put the same ones back', async () => {
    const { browser } = session();
    const { page, marked } = await openMarkedPage(session(), '/en.html');
    await browser.pressKey(page, 'toggle-marks');
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    await browser.pressKey(page, 'toggle-marks');
    await waitUntil('the marks are back', async () => (await readPainted(page)).length === marked.length);
    expect(await readPainted(page)).toEqual(marked);
  });
});

function isInCard(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.localName === 'inquit-card');
}
