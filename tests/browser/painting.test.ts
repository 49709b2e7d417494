import { expect, it } from 'vitest';
import { waitUntil } from '../support/browser/wait-until';
import { inEachBrowser } from '../support/in-each-browser';
import { savePagePicture } from '../support/pictures';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { recordOfPage } from '../support/record-of-page';
import { neighbourPages, samplePages } from '../support/sample-pages';

const pages = [...samplePages(), ...neighbourPages()];

inEachBrowser(pages, (session) => {
  it.each(pages)('marks on $path exactly the words that the record calls speech', async (sample) => {
    const { browser, site } = session();
    const page = await browser.openPage(`${site.origin}${sample.path}`);
    expect(await readPainted(page)).toEqual([]);
    const { quotes, reported } = recordOfPage(sample, site.origin);
    const said = [...quotes, ...reported].sort((a, b) => a.start - b.start).map(({ text }) => text);
    expect(said).not.toEqual([]);

    await readPopup(await browser.pressToolbarButton(page));
    await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
    expect(await readPainted(page)).toEqual(said);
    await savePagePicture(page, `${browser.name}-page${sample.path}`);
    await page.close();
  });
});
