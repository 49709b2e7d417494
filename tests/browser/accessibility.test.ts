import { describe, expect, it } from 'vitest';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { resetStorage } from '../support/browser/reset-storage';
import type { PageLook } from '../support/browser/test-browser';
import { findAxeViolations } from '../support/find-axe-violations';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { saveWindowPicture } from '../support/pictures';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

/** 320 px for the style sheets, of a window of 640 px at a zoom of 200 %. */
const NARROW: PageLook = { width: 640, zoom: 2 };

const PAGES = ['options.html', 'welcome.html', 'about.html', 'sample.html'];
/** Read what the page in front says: behind it they are pages as well. */
const BESIDE = ['popup.html', 'sidepanel.html'];
const KEEP_OPEN = '.marks-bar > button:nth-last-of-type(2)';

inEachBrowser([samplePage('en')], (session) => {
  describe.each([
    { language: 'en', direction: 'ltr' },
    { language: 'ar', direction: 'rtl' },
  ])('in $direction', ({ language, direction }) => {
    /** What is wrong with a window: what axe finds in either scheme, its direction, and sideways scrolling. */
    async function findFaults(
      own: ExtensionWindow,
      name: string,
      { pictured = false } = {},
    ): Promise<readonly string[]> {
      const { browser } = session();
      const faults: string[] = [];
      for (const scheme of ['light', 'dark'] as const) {
        await browser.prefer({ scheme });
        faults.push(...(await findAxeViolations(own)).map((fault) => `${name} ${scheme}: ${fault}`));
        if (pictured) await saveWindowPicture(own, `${browser.name}-${name}-${direction}-${scheme}`);
      }
      const layout = await own.evaluate(() => ({
        direction: document.dir,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      if (layout.direction !== direction) faults.push(`${name} is ${layout.direction}`);
      if (layout.overflow > 0) faults.push(`${name} is ${layout.overflow} px too wide`);
      return faults;
    }

    it('has no fault in its popup, nor in its panel, as wide as they are', async () => {
      const { browser, site } = session();
      await resetStorage(browser, { interfaceLanguage: language });
      const page = await browser.openPage(`${site.origin}/en.html`);
      const popup = await browser.pressToolbarButton(page);
      await readPopup(popup);
      expect(await findFaults(popup, 'popup', { pictured: true })).toEqual([]);
      await popup.click(KEEP_OPEN);
      const panel = await browser.panel();
      await readPopup(panel);
      expect(await findFaults(panel, 'panel', { pictured: true })).toEqual([]);
    });

    it.each(BESIDE)('has no fault in its %s where that is narrow', async (file) => {
      const { browser, site } = session();
      await resetStorage(browser, { interfaceLanguage: language });
      const page = await browser.openPage(`${site.origin}/en.html`);
      const popup = await browser.pressToolbarButton(page);
      await readPopup(popup);
      await popup.close();
      const narrow = await openOwnPage(browser, file, { ...NARROW, behind: true });
      await readPopup(narrow);
      expect(await findFaults(narrow, `${file} at 200 %`)).toEqual([]);
    });

    it.each(PAGES)('has no fault in its %s, wide or narrow', async (file) => {
      const { browser } = session();
      const name = file.replace('.html', '');
      const wide = await openOwnPage(browser, file);
      expect(await findFaults(wide, name, { pictured: true })).toEqual([]);
      const narrow = await openOwnPage(browser, file, NARROW);
      expect(await findFaults(narrow, `${name}-narrow`)).toEqual([]);
    });
  });
});
