import { expect, it } from 'vitest';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { saveWindowPicture } from '../support/pictures';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('keeps what is set, for its own page and for what comes after', async () => {
    const { browser, site } = session();
    const options = await openOwnPage(browser, 'options.html');
    await saveWindowPicture(options, `${browser.name}-options`);
    expect(await readState(options)).toEqual({ marks: true, language: 'auto', spoken: 'en' });

    await options.click('input[role="switch"]');
    await options.evaluate(() => {
      const select = document.querySelector('select');
      if (!select) return;
      select.value = 'it';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitUntil('the page speaks Italian', async () => (await readState(options)).spoken === 'it');

    const again = await openOwnPage(browser, 'options.html');
    expect(await readState(again)).toEqual({ marks: false, language: 'it', spoken: 'it' });
    const page = await browser.openPage(`${site.origin}/en.html`);
    await readPopup(await browser.pressToolbarButton(page));
    expect(await readPainted(page)).toEqual([]);
  });
});

function readState(options: ExtensionWindow) {
  return options.evaluate(() => ({
    marks: document.querySelector<HTMLInputElement>('input[role="switch"]')?.checked ?? null,
    language: document.querySelector('select')?.value ?? null,
    spoken: document.documentElement.lang.slice(0, 2),
  }));
}
