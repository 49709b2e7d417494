import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { savePagePicture, saveWindowPicture } from '../support/pictures';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en')], (session) => {
  it('draws in the system’s colours where these are forced: chips have an edge, switches a thumb', async () => {
    const { browser, site } = session();
    await browser.prefer({ forcedColours: true });
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    expect(
      await popup.evaluate(() => {
        const chip = document.querySelector('.speaker-chip');
        const thumb = getComputedStyle(document.querySelector('.switch input') as Element, '::before');
        const paper = getComputedStyle(document.body).backgroundColor;
        return [chip && getComputedStyle(chip).borderTopStyle, thumb.backgroundColor !== paper];
      }),
    ).toEqual(['solid', true]);
    await saveWindowPicture(popup, `${browser.name}-popup-forced-colours`);
    await popup.close();
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    await savePagePicture(page, `${browser.name}-page-forced-colours`);
  });

  it.each([
    { reducedMotion: false, pulses: 3 },
    { reducedMotion: true, pulses: 1 },
  ])('lights up words that are gone to as the reader wants it: %o', async ({ reducedMotion, pulses }) => {
    const { browser, site } = session();
    await browser.prefer({ reducedMotion });
    const page = await browser.openPage(`${site.origin}/en.html`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    expect(
      await popup.evaluate(
        () => getComputedStyle(document.querySelector('.switch input') as Element).transitionDuration,
      ),
    ).toBe(reducedMotion ? '0s' : '0.12s, 0.12s');
    await popup.close();
    await countPulses(page);
    await browser.pressKey(page, 'next-quote');
    await waitUntil('the words were marked and are so no more', async () => (await readPulses(page)).off);
    expect((await readPulses(page)).count).toBe(pulses);
  });
});

interface Pulses {
  readonly count: number;
  /** They have been dark for a while. */
  readonly off: boolean;
}

/** Has the page count how often words that are gone to light up. */
async function countPulses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const pulses = { count: 0, off: false };
    let lit = false;
    let lastLit = 0;
    setInterval(() => {
      const now = CSS.highlights.has('inquit-current');
      if (now && !lit) pulses.count++;
      if (now) lastLit = performance.now();
      pulses.off = pulses.count > 0 && performance.now() - lastLit > 1_000;
      lit = now;
    }, 20);
    Object.assign(window, { pulses });
  });
}

function readPulses(page: Page): Promise<Pulses> {
  return page.evaluate(() => (window as unknown as { readonly pulses: Pulses }).pulses);
}
