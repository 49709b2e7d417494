import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { BROWSER_NAMES } from './browser/browser-places';
import { openSession, type Session } from './browser/open-session';
import type { SamplePage } from './sample-pages';

interface Options {
  /** Leaves it to the tests themselves to look at requests and errors. */
  readonly mayBeLoud?: boolean;
  /** Sites, as a match pattern, that Firefox grants as soon as they are asked for, and Chromium has granted before. */
  readonly grants?: string;
}

/**
 * Runs the tests once in each browser, on these pages. The session is there once a test runs. Whatever a test is about, it
 * fails if anything was asked of the network or any console has shown an error meanwhile.
 */
export function inEachBrowser(
  pages: readonly SamplePage[],
  define: (session: () => Session) => void,
  { mayBeLoud = false, grants }: Options = {},
): void {
  describe.each(BROWSER_NAMES)('in %s', (name) => {
    let session: Session | null = null;
    const current = () => {
      if (!session) throw new Error(`${name} did not start`);
      return session;
    };
    beforeAll(async () => {
      session = await openSession(name, pages, grants);
    });
    afterAll(async () => {
      if (!grants) return;
      await session?.browser.close();
      await session?.site.close();
    });
    beforeEach(async () => {
      current().site.forget();
      await current().browser.forgetErrors();
    });
    afterEach(async () => {
      const { site, browser } = current();
      await browser.closePages();
      await browser.prefer({});
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
