import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { openOwnPage } from '../support/open-own-page';
import { readPopup } from '../support/read-popup';
import { listControls, walkByKeyboard } from '../support/walk-by-keyboard';

inEachBrowser([], (session) => {
  it.each(['sample.html', 'options.html', 'welcome.html', 'about.html'])(
    'reaches all of %s, forwards and back, with the focus always in sight',
    async (file) => {
      const own = await openOwnPage(session().browser, file);
      if (file === 'sample.html') await readPopup(own);
      const controls = await listControls(own);
      const there = await walkByKeyboard(own, 'Tab', controls.length);
      const back = await walkByKeyboard(own, 'Shift+Tab', controls.length - 1);
      expect([...there, ...back].flatMap(({ faults }) => faults)).toEqual([]);
      const names = there.map(({ name }) => name);
      expect(names.toSorted()).toEqual(controls.toSorted());
      expect(back.map(({ name }) => name)).toEqual(names.slice(0, -1).reverse());
    },
  );

  it('does what a mouse does: marks, jumps, copies, corrects, chooses a format', async () => {
    const own = await openOwnPage(session().browser, 'sample.html');
    const { speech } = await readPopup(own);
    await own.evaluate(() => {
      Object.assign(window, { copied: [] });
      navigator.clipboard.writeText = async (text) => {
        (window as unknown as { copied: string[] }).copied.push(text);
      };
    });
    const focus = (selector: string) =>
      own.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
    const highlights = () =>
      own.evaluate(() =>
        Array.from(CSS.highlights as unknown as Iterable<[string, unknown]>, ([name]) => name),
      );

    await focus('.marks-bar input');
    await own.press(' ');
    await waitUntil('the marks are gone', async () => (await highlights()).length === 0);
    await own.press(' ');
    await waitUntil('the marks are back', async () => (await highlights()).length > 0);

    await focus('.summary-list .jump');
    await own.press('Enter');
    await waitUntil('the words are pulsed', async () => (await highlights()).includes('inquit-current'));

    await focus('.quote-buttons button');
    await own.press('Enter');
    await waitUntil('it says that it has copied', () =>
      own.evaluate(() => document.querySelector('[role="status"]')?.textContent === 'Copied'),
    );
    await own.press('Tab');
    await own.press('Enter');
    await waitUntil('it asks who said so', () =>
      own.evaluate(() => document.querySelector('.speaker-picker select') !== null),
    );
    await focus('.speaker-picker select');
    await own.press('ArrowDown');
    await own.press('Enter');
    await waitUntil(
      'another is named',
      async () => (await readPopup(own)).speech[0]?.quotes.length !== speech[0]?.quotes.length,
    );
  });
});
