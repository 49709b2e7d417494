import { expect, it } from 'vitest';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { resetStorage } from '../support/browser/reset-storage';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPopup } from '../support/read-popup';
import { readSaved } from '../support/read-saved';
import { samplePage } from '../support/sample-pages';

const SAVE_READING = '.take-along-buttons button:last-child';
const SAVE_SETTINGS = '.settings-buttons button:first-child';

inEachBrowser([samplePage('en')], (session) => {
  it('saves the whole reading in a file that is named after the article', async () => {
    const { browser, site, downloads } = session();
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    const { title, speech } = await readPopup(popup);
    await popup.click(SAVE_READING);
    const { name, text } = await readSaved(downloads, '.md');
    expect(name).toMatch(/kestrel/iu);
    for (const words of [title, ...speech.flatMap(({ name: speaker, quotes }) => [speaker, ...quotes])]) {
      expect(text).toContain(words);
    }
  });

  it('saves the settings in a file, and takes them from it again', async () => {
    const { browser, downloads } = session();
    await resetStorage(browser, { marks: false });
    const options = await openOwnPage(browser, 'options.html');
    await options.click(SAVE_SETTINGS);
    const { name, text } = await readSaved(downloads, '.json');
    expect(name).toBe('inquit-settings.json');

    await resetStorage(browser);
    const again = await openOwnPage(browser, 'options.html');
    expect(await hasMarks(again)).toBe(true);
    await again.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await waitUntil('the settings are taken', async () => !(await hasMarks(again)));
  });
});

function hasMarks(options: ExtensionWindow): Promise<boolean> {
  return options.evaluate(
    () => document.querySelector<HTMLInputElement>('input[role="switch"]')?.checked ?? false,
  );
}
