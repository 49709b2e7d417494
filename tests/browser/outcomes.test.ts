import { expect, it } from 'vitest';
import type { ExtensionWindow } from '../support/browser/extension-window';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';

const list = {
  path: '/front.html',
  html: `<!doctype html><html lang="en"><title>Front page</title><body><h1>Today</h1><ul>${Array.from(
    { length: 30 },
    (_, index) => `<li><a href="/story-${index}">Story number ${index}</a></li>`,
  ).join('')}</ul><p id="said">“We sail at noon,” said Amina Diallo.</p></body></html>`,
};

/** The driver reaches no page of Firefox's own but the empty one, and that one may be read. */
const BROWSER_PAGES = {
  chromium: { address: 'chrome://version/', title: 'This page cannot be read' },
  firefox: { address: 'about:blank', title: 'No article here' },
};

inEachBrowser([list], (session) => {
  it('says that a page holds no article, and reads what is selected or all of it where the reader wants that', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}${list.path}`);
    const popup = await browser.pressToolbarButton(page);
    await waitUntil('the popup says so', async () => (await headlineOf(popup)) === 'No article here');
    expect(await readPainted(page)).toEqual([]);
    await popup.click('.notice-buttons button:nth-child(2)');
    await waitUntil('it asks for a selection', () =>
      popup.evaluate(
        () =>
          document.querySelector('[role="status"]')?.textContent === 'Select some text on the page first.',
      ),
    );
    await page.evaluate(() => {
      const said = document.querySelector('#said');
      if (said) getSelection()?.selectAllChildren(said);
    });
    await popup.click('.notice-buttons button:nth-child(2)');
    const speech = await waitUntil('the selection is read', async () => {
      const read = await readPopup(popup);
      return read.speech.length > 0 && read.speech;
    });
    expect(speech).toEqual([{ name: 'Amina Diallo', quotes: ['We sail at noon,'] }]);
    await waitUntil('the selection is marked', async () => (await readPainted(page)).length > 0);
    await popup.close();
  });

  it('says what is the matter with a page of the browser’s own', async () => {
    const { browser } = session();
    const { address, title } = BROWSER_PAGES[browser.name];
    const popup = await browser.pressToolbarButton(await browser.openPage(address));
    await waitUntil('the popup says so', async () => (await headlineOf(popup)) === title);
    await popup.close();
  });

  it('has a welcome that leads to a sample, and the sample is read and marked', async () => {
    const sample = await openOwnPage(session().browser, 'sample.html');
    const { speech } = await readPopup(sample);
    expect(speech.map(({ name }) => name)).toContain('Amina Diallo');
    const marks = await sample.evaluate(() =>
      Array.from(CSS.highlights as unknown as Iterable<[string, unknown]>, ([name]) => name),
    );
    expect(marks).toContain('inquit-speaker-0');
  });

  it('keeps the sample in sight beside the list, so that a jump to its words loses no place in the list', async () => {
    const { browser } = session();
    // Calm readers are taken there at once, so that there is nothing to wait for.
    await browser.prefer({ reducedMotion: true });
    const sample = await openOwnPage(browser, 'sample.html');
    await readPopup(sample);
    const scrolled = await sample.evaluate(async () => {
      const jump = document.querySelector<HTMLElement>('.timeline .jump');
      jump?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = window.scrollY;
      jump?.click();
      while (!CSS.highlights.has('inquit-current')) await new Promise(requestAnimationFrame);
      return { before, after: window.scrollY };
    });
    expect(scrolled.before).toBeGreaterThan(0);
    expect(scrolled.after).toBe(scrolled.before);
  });
});

function headlineOf(popup: ExtensionWindow): Promise<string | null> {
  return popup.evaluate(() => document.querySelector('main[aria-busy="false"] h1')?.textContent ?? null);
}
