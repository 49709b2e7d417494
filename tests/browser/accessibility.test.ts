import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { findAxeViolations } from '../support/find-axe-violations';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { saveWindowPicture } from '../support/pictures';
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

  it.each(['options.html', 'welcome.html', 'sample.html'])(
    'has a %s in which axe finds nothing',
    async (file) => {
      const own = await openOwnPage(session().browser, file);
      expect(await findAxeViolations(own)).toEqual([]);
      await own.close();
    },
  );

  it('turns round for a language that is read from the right, and axe finds nothing then', async () => {
    const { browser, site } = session();
    const options = await openOwnPage(browser, 'options.html');
    await options.evaluate(() => {
      const select = document.querySelector('select');
      if (!select) return;
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil('the page speaks Arabic', () => options.evaluate(() => document.dir === 'rtl'));
    expect(await findAxeViolations(options)).toEqual([]);
    await saveWindowPicture(options, `${browser.name}-options-ar`);

    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    expect(await popup.evaluate(() => document.dir)).toBe('rtl');
    expect(await findAxeViolations(popup)).toEqual([]);
  });
});
