import { expect, it } from 'vitest';
import { windowOfPage } from '../support/browser/page-window';
import { bundleForPage } from '../support/bundle-for-page';
import { findAxeViolations } from '../support/find-axe-violations';
import { inEachBrowser } from '../support/in-each-browser';
import { savePagePicture } from '../support/pictures';

const LOOKS = (['light', 'dark'] as const).flatMap((ground) =>
  (['ltr', 'rtl'] as const).flatMap((direction) =>
    [0, 1, 2, null].map((speaker) => ({ ground, direction, speaker })),
  ),
);

const page = {
  path: '/card.html',
  html: '<!doctype html><html lang="en"><title>Card</title><body><main><p>We sail at noon.</p></main></body></html>',
};

inEachBrowser([page], (session) => {
  it('has a card in which axe finds nothing, on light and dark pages, in both directions', async () => {
    const { browser, site } = session();
    const opened = await browser.openPage(`${site.origin}${page.path}`);
    await opened.setViewport({ width: 320, height: 480 });
    await opened.evaluate(await bundleForPage('utils/page/card.ts', 'inquitCard'));
    const own = windowOfPage(opened, { whole: false });
    const faults: string[] = [];
    for (const look of LOOKS) {
      await opened.evaluate(drawCard, look);
      faults.push(
        ...(await findAxeViolations(own, 'inquit-card')).map((fault) => `${JSON.stringify(look)} ${fault}`),
      );
      const box = await opened.evaluate(() => document.documentElement.scrollWidth);
      if (box > 320) faults.push(`${JSON.stringify(look)} is ${box} px wide`);
    }
    await savePagePicture(opened, `${browser.name}-card-narrow`);
    expect(faults).toEqual([]);
  });
});

/** Draws the card as the content script does, but in a shadow tree that axe may look into. */
function drawCard({ ground, direction, speaker }: (typeof LOOKS)[number]): void {
  const { inquitCard } = globalThis as unknown as {
    inquitCard: { openCard: (...args: unknown[]) => object };
  };
  for (const old of document.querySelectorAll('inquit-card')) old.remove();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as HTMLElement);
  const name = direction === 'rtl' ? 'أمينة ديالو' : 'Amina Diallo';
  const speakers = [0, 1, 2].map(() => ({ name, role: 'captain of the night ferry to the outer islands' }));
  const mark = {
    kind: 'indirect',
    speaker,
    saying: 'said the captain',
    via: 'Radio Gull',
    text: '',
    places: [],
  };
  const labels = {
    unclear: 'Speaker unclear',
    words: 'Quoted words',
    reported: 'In the writer’s words',
    via: 'through {outlet}',
    previous: 'Previous quotation',
    next: 'Next quotation',
    close: 'Close',
  };
  const view = { language: direction === 'rtl' ? 'ar' : 'en', direction, speakers, marks: [mark] };
  const nothing = () => {};
  inquitCard.openCard({ mark, ranges: [range] }, { view, ground: () => ground }, labels, {
    onStep: nothing,
    onClose: nothing,
  });
  Element.prototype.attachShadow = attach;
}
