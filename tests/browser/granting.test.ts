import { expect, it } from 'vitest';
import type { ExtensionApi, WithApi } from '../support/browser/extension-api';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

const SITE = '127.0.0.1';
const ASK = '.marks-bar-switches .switch:nth-child(3) input';

inEachBrowser(
  [samplePage('en'), samplePage('it')],
  (session) => {
    it('marks a site by itself from when it is granted until it is taken back', async () => {
      const { browser, site } = session();
      const page = await browser.openPage(`${site.origin}/en.html`);
      const popup = await browser.pressToolbarButton(page);
      await readPopup(popup);
      await popup.click('.marks-bar > button');
      // Chromium's own question cannot be pressed: there it was answered before.
      if (browser.name === 'firefox') {
        expect(await readSwitches(popup)).toEqual([true, true, false, true]);
        await popup.click(ASK);
      }
      await waitUntil('the switch says that it is granted', async () => (await readSwitches(popup))[2]);
      await popup.close();

      const other = await browser.openPage(`${site.origin}/it.html`);
      await waitUntil('it is marked unasked', async () => (await readPainted(other)).length > 0);
      const options = await openOwnPage(browser, 'options.html');
      expect(await readSites(options)).toEqual([SITE]);
      await waitUntil('the badge counts', async () => Number(await readBadge(options)) > 0);

      await options.click('.site-list button');
      await waitUntil('the list is empty', async () => (await readSites(options)).length === 0);
      await waitUntil('nothing starts with a page', async () => (await countScripts(options)) === 0);
      const later = await browser.openPage(`${site.origin}/it.html`);
      expect(await readPainted(later)).toEqual([]);
      const again = await browser.pressToolbarButton(later);
      expect((await readPopup(again)).speech).not.toEqual([]);
      await again.click('.marks-bar > button');
      expect((await readSwitches(again))[2]).toBe(false);
    });
  },
  { grants: `*://${SITE}/*` },
);

inEachBrowser([samplePage('en')], (session) => {
  it('goes on with a press of the button where the reader does not grant a site after all', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    const { speech } = await readPopup(popup);
    await popup.click('.marks-bar > button');
    // The question takes the popup's place.
    await popup.click(ASK).catch(() => {});
    await browser.refuseGrant();
    const again = await browser.pressToolbarButton(page);
    expect((await readPopup(again)).speech).toEqual(speech);
    await again.click('.marks-bar > button');
    expect(await readSwitches(again)).toEqual([true, true, false, true]);
  });
});

function readSwitches(popup: ExtensionWindow): Promise<boolean[]> {
  return popup.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLInputElement>('.marks-bar .switch input'),
      (input) => input.checked,
    ),
  );
}

function readSites(options: ExtensionWindow): Promise<string[]> {
  return options.evaluate(() =>
    Array.from(document.querySelectorAll('.site-list bdi'), (site) => site.textContent ?? ''),
  );
}

/** What the toolbar button counts on the page that is open last but for the settings. */
function readBadge(options: ExtensionWindow): Promise<string> {
  return options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { action, tabs } = (browser ?? chrome) as ExtensionApi;
    const pages = await tabs.query({});
    const texts = await Promise.all(pages.map(({ id }) => action.getBadgeText({ tabId: id })));
    return texts.find(Boolean) ?? '';
  });
}

function countScripts(options: ExtensionWindow): Promise<number> {
  return options.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { scripting } = (browser ?? chrome) as ExtensionApi;
    return (await scripting.getRegisteredContentScripts()).length;
  });
}
