import { expect, it } from 'vitest';
import type { ExtensionApi, WithApi } from '../support/browser/extension-api';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('outlives an update of the extension: the same marks once, and no complaint', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    const shown = await readPopup(popup);
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    const marked = await readPainted(page);
    await popup.close();

    await browser.updateExtension();
    const later = await browser.pressToolbarButton(page);
    expect(await readPopup(later)).toEqual(shown);
    await waitUntil('marks are painted', async () => (await readPainted(page)).length === marked.length);
    expect(await readPainted(page)).toEqual(marked);
    await later.click('.marks-bar input');
    await waitUntil('all marks are gone', async () => (await readPainted(page)).length === 0);
    await later.close();

    const about = await openOwnPage(browser, 'about.html');
    const own = await about.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as WithApi;
      return ((browser ?? chrome) as ExtensionApi).tabs.query({ url: `${location.origin}/*` });
    });
    // The welcome comes once, after the installation.
    expect(own.map(({ url }) => new URL(url).pathname)).toEqual(['/about.html']);
  });
});
