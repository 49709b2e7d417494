import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

const PAGE_SWITCH = 'input[role="switch"]';

inEachBrowser([samplePage('en')], (session) => {
  it('takes the marks off the page and puts the same ones back', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    const marked = await readPainted(page);

    await popup.click(PAGE_SWITCH);
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    await popup.click(PAGE_SWITCH);
    await waitUntil('the marks are back', async () => (await readPainted(page)).length === marked.length);
    expect(await readPainted(page)).toEqual(marked);
  });

  it.each([
    ['on one site', 2],
    ['everywhere', 4],
  ])('takes the marks off %s, for pages to come as well, and puts them back', async (_where, row) => {
    const { browser, site } = session();
    const scope = `.marks-bar .switch:nth-child(${row}) input`;
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    await popup.click('.marks-bar > button');
    await popup.click(scope);
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    await popup.close();

    const later = await browser.openPage(`${site.origin}/en.html`);
    const again = await browser.pressToolbarButton(later);
    await readPopup(again);
    expect(await readPainted(later)).toEqual([]);
    await again.click('.marks-bar > button');
    await again.click(scope);
    await waitUntil('the marks are back', async () => (await readPainted(later)).length > 0);
  });

  it('leaves the elements of the page as they were', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const before = await page.content();
    await readPopup(await browser.pressToolbarButton(page));
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    expect(await page.content()).toBe(before);
  });
});
