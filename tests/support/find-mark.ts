import type { Page } from 'puppeteer-core';

/** Scrolls the first speaker's first mark into sight and gives the middle of its first line on the screen. */
export function findMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const ranges = Array.from(CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>)
      .filter(([name]) => name.startsWith('inquit-speaker'))
      .flatMap(([, marked]) => Array.from(marked));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const line = ranges[0]?.getClientRects()[0];
    return { x: (line?.left ?? 0) + (line?.width ?? 0) / 2, y: (line?.top ?? 0) + (line?.height ?? 0) / 2 };
  });
}
