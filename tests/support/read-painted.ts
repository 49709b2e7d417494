import type { Page } from 'puppeteer-core';

/** The words that Inquit has marked on a page, in its order: the page shares the highlight registry. */
export async function readPainted(page: Page): Promise<readonly string[]> {
  const painted = await page.evaluate(() =>
    Array.from(CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>)
      .filter(([name]) => name.startsWith('inquit-'))
      .flatMap(([, ranges]) => Array.from(ranges))
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String),
  );
  // White space as a browser folds it, which leaves a no-break space alone.
  return painted.map((text) => text.replace(/[ \t\n\r\f]+/gu, ' '));
}
