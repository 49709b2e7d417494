import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openMarkedPage } from '../support/open-marked-page';
import { readPainted } from '../support/read-painted';
import { samplePage } from '../support/sample-pages';

const ITEM = 'toggle-marks';

inEachBrowser([samplePage('en')], (session) => {
  it('has an item for a page that takes the marks off and puts the same ones back', async () => {
    const { browser } = session();
    const { page, marked } = await openMarkedPage(session(), '/en.html');
    await browser.chooseFromMenu(page, ITEM);
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    await browser.chooseFromMenu(page, ITEM);
    await waitUntil('the marks are back', async () => (await readPainted(page)).length === marked.length);
    expect(await readPainted(page)).toEqual(marked);
  });
});
