import type { KeyInput, Page } from 'puppeteer-core';
import type { ExtensionApi, WithApi } from './extension-api';
import type { ExtensionPage } from './extension-window';
import { type PageLook, VIEWPORT } from './test-browser';

/**
 * An extension's window that the driver sees as a page like any other. The picture of a popup cannot be of the whole
 * document: its window does not grow with it.
 */
export function windowOfPage(page: Page, { whole }: { readonly whole: boolean }): ExtensionPage {
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
    press: async (keys) => {
      const [key, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    close: () => page.close(),
  };
}

/** Closes the pages that are still open. */
export async function closeAll(pages: Set<Page>): Promise<void> {
  const open = [...pages].filter((page) => !page.isClosed());
  pages.clear();
  // A popup goes with the page that it belongs to, as likely as not while it is being closed.
  await Promise.all(open.map((page) => page.close().catch(() => {})));
}

/** Makes a page of the extension as wide and as large as it is to be: a browser keeps the zoom for all pages of one origin. */
export async function applyLook(page: Page, { width, zoom = 1 }: PageLook): Promise<void> {
  if (width) await page.setViewport({ ...VIEWPORT, width });
  await page.evaluate(async (factor) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { tabs } = (browser ?? chrome) as ExtensionApi;
    await tabs.setZoom((await tabs.getCurrent()).id, factor);
  }, zoom);
}
