import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

inEachBrowser([samplePage('en'), samplePage('fr'), samplePage('de')], (session) => {
  async function openMarkedPage(
    language = 'en',
  ): Promise<{ readonly page: Page; readonly marked: readonly string[] }> {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}/${language}.html`);
    await readPopup(await browser.pressToolbarButton(page));
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    return { page, marked: await readPainted(page) };
  }

  it.each(['en', 'fr', 'de'])(
    'finds every quotation again when all text nodes were made anew: %s',
    async (language) => {
      const { page, marked } = await openMarkedPage(language);
      await page.evaluate(() => {
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (nodes.nextNode()) texts.push(nodes.currentNode as Text);
        for (const text of texts) text.replaceWith(text.data);
      });
      // The ranges of words that have gone stay behind, empty, until the page is read again.
      await waitUntil('the marks are back', async () => (await readPainted(page)).every(Boolean));
      expect(await readPainted(page)).toEqual(marked);
    },
  );

  it('marks what a page loads late', async () => {
    const { page, marked } = await openMarkedPage();
    const late = 'The late edition is always the one that people keep, whatever the weather may have been';
    await page.evaluate((words) => {
      const paragraphs = document.querySelectorAll('article p, main p');
      const paragraph = document.createElement('p');
      paragraph.textContent = `“${words},” said Amina Diallo, who had waited at the gate since the early morning with a folded chair, a thermos of tea and the patience of somebody who has done so before.`;
      paragraphs[paragraphs.length - 1]?.after(paragraph);
    }, late);
    const words = await waitUntil('the late words are marked', async () =>
      (await readPainted(page)).find((text) => text.startsWith(late)),
    );
    expect(words.startsWith(late)).toBe(true);
    expect((await readPainted(page)).length).toBeGreaterThanOrEqual(marked.length);
  });

  it('marks the page that the reader comes back to, and reads the one in between apart', async () => {
    const { browser, site } = session();
    const { page, marked } = await openMarkedPage();
    await page.goto(`${site.origin}/fr.html`);
    const french = await readPopup(await browser.pressToolbarButton(page));
    await page.goBack();
    const english = await readPopup(await browser.pressToolbarButton(page));
    expect(english.title).not.toBe(french.title);
    await waitUntil('the marks are there', async () => (await readPainted(page)).length === marked.length);
    expect(await readPainted(page)).toEqual(marked);
  });

  it('leaves no mark on other words when the page goes elsewhere without a load', async () => {
    const { page } = await openMarkedPage();
    await page.evaluate(() => {
      history.pushState({}, '', '/elsewhere');
      const quiet =
        'Nothing much happened in the village that day, and nobody had anything to say about it. ';
      document.body.innerHTML = `<main><article><h1>A quiet day</h1>${`<p>${quiet.repeat(3)}</p>`.repeat(6)}</article></main>`;
    });
    await waitUntil('the marks are gone', async () => (await readPainted(page)).length === 0);
    expect(await readPainted(page)).toEqual([]);
  });
});
