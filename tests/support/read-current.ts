import type { Page } from 'puppeteer-core';

/** The words that Inquit pulses on a page now; `null` while it pulses none. */
export function readCurrent(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const current = CSS.highlights.get('inquit-current') as unknown as Iterable<Range> | undefined;
    return current ? Array.from(current).map(String).join('') : null;
  });
}
