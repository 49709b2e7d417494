import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser(
  [samplePage('it')],
  (session) => {
    it('asks the network for nothing and complains of nothing', async () => {
      const { browser, site } = session();
      const page = await browser.openPage(`${site.origin}/it.html`);
      await readPopup(await browser.pressToolbarButton(page));
      await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
      await openOwnPage(browser, 'options.html');

      expect(site.requests).toEqual(['GET /it.html']);
      expect(site.strangers).toEqual([]);
      expect(await browser.errors()).toEqual([]);
    });

    it('would notice a request to a stranger and a complaint', async () => {
      const { browser, site } = session();
      const page = await browser.openPage(`${site.origin}/it.html`);
      await page.evaluate(() => {
        fetch('http://tracker.invalid/').catch(() => {
          throw new Error('no answer');
        });
      });
      await waitUntil('the request is seen', () =>
        site.strangers.some((address) => address.includes('tracker.invalid')),
      );
      await waitUntil('the complaint is seen', async () =>
        (await browser.errors()).some((text) => text.includes('no answer')),
      );
    });
  },
  { mayBeLoud: true },
);
