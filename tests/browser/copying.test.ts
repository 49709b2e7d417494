import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

const REPEATED = 'We listened, and we were wrong.';
const english = samplePage('en');
/** The article with one of its quotations in a box at the top, and a screen of nothing between the two. */
const repeating = {
  path: '/repeating.html',
  html: english.html
    .replace(/<link rel="canonical"[^>]*>/u, '')
    .replace(
      /<body[^>]*>/u,
      (body) => `${body}<aside>“${REPEATED}”</aside><div style="block-size: 3000px"></div>`,
    ),
};

inEachBrowser([english, repeating], (session) => {
  it('copies a quotation with a link that leads to the article’s own words, not to the same ones elsewhere', async () => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}${repeating.path}`);
    const popup = await browser.pressToolbarButton(page);
    await readPopup(popup);
    await popup.evaluate(() => {
      const kept = window as unknown as { copied: string[] };
      kept.copied = [];
      navigator.clipboard.writeText = async (text) => void kept.copied.push(text);
    });
    await popup.click('.speaker-group li:nth-child(2) .quote-buttons button');
    const copied = await waitUntil('something is copied', () =>
      popup.evaluate(() => (window as unknown as { copied: string[] }).copied[0]),
    );
    const [words, speaker, ...rest] = copied.split('\n');
    expect([words, speaker]).toEqual([`“${REPEATED}”`, '— Mara Lindqvist']);
    await popup.close();

    const link = rest.at(-1) ?? '';
    expect(decodeURIComponent(link)).toContain('#:~:text=');
    const led = await browser.openPage(link);
    await waitUntil('the page is scrolled to the words', () => led.evaluate(() => window.scrollY > 2000));
  });
});
