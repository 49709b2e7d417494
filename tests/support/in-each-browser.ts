import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_NAMES } from './browser/browser-places';
import { launchBrowser } from './browser/launch-browser';
import { type LocalSite, startLocalSite } from './browser/local-site';
import type { TestBrowser } from './browser/test-browser';
import { builtExtension } from './built-extension';
import type { SamplePage } from './sample-pages';

/** A browser with a fresh profile and the site it takes for the whole network. */
export interface Session {
  readonly browser: TestBrowser;
  readonly site: LocalSite;
}

/** Runs the tests once in each browser, on these pages. The session is there once a test runs. */
export function inEachBrowser(pages: readonly SamplePage[], define: (session: () => Session) => void): void {
  describe.each(BROWSER_NAMES)('in %s', (name) => {
    let session: Session | null = null;
    beforeAll(async () => {
      const site = await startLocalSite(Object.fromEntries(pages.map(({ path, html }) => [path, html])));
      session = { site, browser: await launchBrowser(name, { extension: builtExtension(name), site }) };
    });
    afterAll(async () => {
      await session?.browser.close();
      await session?.site.close();
    });
    define(() => {
      if (!session) throw new Error(`${name} did not start`);
      return session;
    });
  });
}
