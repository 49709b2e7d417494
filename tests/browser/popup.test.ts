import { expect, it } from 'vitest';
import { inEachBrowser } from '../support/in-each-browser';
import { saveWindowPicture } from '../support/pictures';
import { readPopup } from '../support/read-popup';
import { recordOfPage } from '../support/record-of-page';
import { samplePages } from '../support/sample-pages';

const pages = samplePages();

inEachBrowser(pages, (session) => {
  it.each(pages)('shows what the article at $path says', async (sample) => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}${sample.path}`);
    const popup = await browser.pressToolbarButton(page);
    const shown = await readPopup(popup);

    const record = recordOfPage(sample, site.origin);
    expect(shown.title).toBe(record.title);
    expect(shown.storyDate).toBe(record.timeline.date);
    expect(shown.summary).toEqual(record.summary.map(({ text }) => text));
    expect(shown.related).toEqual(record.related.map(({ title, href }) => ({ title, href })));
    const said = [...record.quotes, ...record.reported].map(({ text }) => text);
    expect(shown.speech.flatMap(({ quotes }) => quotes).toSorted()).toEqual(said.toSorted());
    for (const { name, quotes } of record.speakers) {
      const group = shown.speech.find((candidate) => candidate.name === name);
      const theirs = quotes.map((index) => record.quotes[index]?.text);
      expect(group?.quotes).toEqual(expect.arrayContaining(theirs));
    }
    await saveWindowPicture(popup, `${browser.name}-popup${sample.path}`);
    await page.close();
  });
});
