import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { findAxeViolations } from '../support/find-axe-violations';
import { inEachBrowser } from '../support/in-each-browser';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('has a popup in which axe finds nothing', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    expect(await findAxeViolations(popup)).toEqual([]);
  });

  it('has settings in which axe finds nothing', async () => {
    const options = await session().browser.openExtensionPage('options.html');
    await waitUntil('the settings are shown', () =>
      options.evaluate(() => document.querySelector('h1') !== null),
    );
    expect(await findAxeViolations(options)).toEqual([]);
  });
});
