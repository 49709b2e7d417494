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

  it('leaves the elements of the page as they were', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const before = await page.content();
    await readPopup(await browser.pressToolbarButton(page));
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    expect(await page.content()).toBe(before);
  });
});
