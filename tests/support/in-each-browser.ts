import { afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { BROWSER_NAMES } from './browser/browser-places';
import { openSession, type Session } from './browser/open-session';
import type { SamplePage } from './sample-pages';

interface Options {
  /** Leaves it to the tests themselves to look at requests and errors. */
  readonly mayBeLoud?: boolean;
}

/**
 * Runs the tests once in each browser, on these pages. The session is there once a test runs. Whatever a test is about, it
 * fails if anything was asked of the network or any console has shown an error meanwhile.
 */
export function inEachBrowser(
  pages: readonly SamplePage[],
  define: (session: () => Session) => void,
  { mayBeLoud = false }: Options = {},
): void {
  describe.each(BROWSER_NAMES)('in %s', (name) => {
    let session: Session | null = null;
    const current = () => {
      if (!session) throw new Error(`${name} did not start`);
      return session;
    };
    beforeAll(async () => {
      session = await openSession(name, pages);
    });
    beforeEach(async () => {
      current().site.forget();
      await current().browser.forgetErrors();
    });
    afterEach(async () => {
      const { site, browser } = current();
      await browser.closePages();
      if (mayBeLoud) return;
      expect(site.strangers).toEqual([]);
      const errors = await browser.errors();
      expect(errors.filter((text) => !isMissingPicture(text, site.origin))).toEqual([]);
    });
    define(current);
  });
}

/** A saved page is served without its pictures, and Chromium complains of that. */
function isMissingPicture(error: string, origin: string): boolean {
  return error.includes('Failed to load resource') && error.includes(`(Not Found) ${origin}/`);
}
