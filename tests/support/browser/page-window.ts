import type { Page } from 'puppeteer-core';
import type { ExtensionWindow } from './extension-window';

/**
 * An extension's window that the driver sees as a page like any other. The picture of a popup cannot be of the whole
 * document: its window does not grow with it.
 */
export function windowOfPage(page: Page, { whole }: { readonly whole: boolean }): ExtensionWindow {
  return {
    evaluate<Result>(run: (...args: never[]) => unknown, ...args: unknown[]) {
      return page.evaluate(run as (...args: unknown[]) => Result, ...args) as Promise<Result>;
    },
    addScript: async (source) => {
      // Evaluated, not added as a <script>: the extension's own policy would refuse that, and rightly.
      await page.evaluate(source);
    },
    click: (selector) => page.click(selector),
    picture: async (path) => {
      await page.screenshot({ path: path as `${string}.png`, fullPage: whole });
    },
    close: () => page.close(),
  };
}

/** Closes the pages that are still open. */
export async function closeAll(pages: Set<Page>): Promise<void> {
  const open = [...pages].filter((page) => !page.isClosed());
  pages.clear();
  await Promise.all(open.map((page) => page.close()));
}
