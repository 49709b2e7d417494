import type { PackedSnapshot } from '../../utils/core/article/packed-snapshot';
import type { ChromiumBrowser } from '../support/browser/launch-chromium';
import type { LocalSite } from '../support/browser/local-site';
import { bundleForPage } from '../support/bundle-for-page';
import type { SamplePage } from '../support/sample-pages';
import type { ReadingTime } from './background-entry';

/** Times the first reading of pages that are made to hold up a tab, on the page and in the background. */
export async function timeHostilePages(
  browser: ChromiumBrowser,
  site: LocalSite,
  pages: readonly SamplePage[],
): Promise<string> {
  const bundle = await bundleForPage('tests/bench/page-entry.ts', 'inquitBench');
  await browser.evaluateInBackground(await bundleForPage('tests/bench/background-entry.ts', 'inquitBench'));
  const lines: string[] = [];
  for (const { path } of pages) {
    const page = await browser.openPage(`${site.origin}${path}`);
    const taking = (await page.evaluate(`${bundle}; inquitBench.timeFirstReading()`)) as number;
    const snapshot = (await page.evaluate('inquitBench.readThisPage()')) as PackedSnapshot;
    await page.close();
    const { ms, outcome } = (await browser.evaluateInBackground(
      `inquitBench.timeReading(${JSON.stringify(snapshot)})`,
    )) as ReadingTime;
    lines.push(`  ${path.slice(1)}: ${taking.toFixed(0)} ms, then ${ms.toFixed(0)} ms, ${outcome}`);
  }
  return ['Hostile pages, on the main thread and in the background:', ...lines].join('\n');
}
