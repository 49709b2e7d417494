import { expect, it } from 'vitest';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { saveWindowPicture } from '../support/pictures';
import { readCurrent } from '../support/read-current';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

const KEEP_OPEN = 'button[title="Keep open beside the page"]';

inEachBrowser([samplePage('en'), samplePage('it')], (session) => {
  it('stays open beside the page, and never shows an old reading beside another', async () => {
    const { browser, site } = session();
    const english = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(english);
    const shown = await readPopup(popup);
    await popup.click(KEEP_OPEN);
    const panel = await browser.panel();
    expect(await readPopup(panel)).toEqual(shown);
    await saveWindowPicture(panel, `${browser.name}-panel`);

    const italian = await browser.openPage(`${site.origin}/it.html`);
    await waitUntil('the panel has nothing for a page that no one asked for', async () =>
      (await headlineOf(panel))?.startsWith('Not read yet'),
    );
    const { title } = await readPopup(await browser.pressToolbarButton(italian));
    await waitUntil(
      'the panel shows what was read in the popup',
      async () => (await headlineOf(panel)) === title,
    );
    await english.bringToFront();
    await waitUntil('the panel is back', async () => (await headlineOf(panel)) === shown.title);
    expect(await readPopup(panel)).toEqual(shown);
  });

  it('takes the reader to the words that are clicked', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    const { speech } = await readPopup(popup);
    await popup.click(KEEP_OPEN);
    const panel = await browser.panel();
    await readPopup(panel);
    await panel.click('.speaker-group .jump');
    expect(await waitUntil('the words are pulsed', () => readCurrent(page))).toBe(speech[0]?.quotes[0]);
  });
});

function headlineOf(panel: ExtensionWindow): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('h1')?.textContent ?? null);
}
