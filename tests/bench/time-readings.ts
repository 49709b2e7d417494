import type { PackedSnapshot } from '../../utils/core/article/packed-snapshot';
import type { LocalSite } from '../support/browser/local-site';
import type { TestBrowser } from '../support/browser/test-browser';
import { bundleForPage } from '../support/bundle-for-page';
import type { SamplePage } from '../support/sample-pages';
import { median } from './median';
import type { PageTimes } from './page-entry';

export interface Readings {
  readonly report: string;
  readonly snapshots: readonly PackedSnapshot[];
}

/** Times a whole reading on the page's main thread against Readability alone, on the same pages in the same run. */
export async function timeReadings(
  browser: TestBrowser,
  site: LocalSite,
  pages: readonly SamplePage[],
): Promise<Readings> {
  const bundle = await bundleForPage('tests/bench/page-entry.ts', 'inquitBench');
  const times: PageTimes[] = [];
  const snapshots: PackedSnapshot[] = [];
  for (const { path } of pages) {
    const page = await browser.openPage(`${site.origin}${path}`);
    times.push((await page.evaluate(`${bundle}; inquitBench.timePage()`)) as PageTimes);
    snapshots.push((await page.evaluate('inquitBench.readThisPage()')) as PackedSnapshot);
    await page.close();
  }
  const toParse = median(times.map(({ reading, parse }) => reading / parse));
  const toClone = median(times.map(({ reading, cloneAndParse }) => reading / cloneAndParse));
  return {
    report:
      `Reading on the main thread, ${times.length} pages: median ${ms(times.map(({ reading }) => reading))}; ` +
      `${toParse.toFixed(2)} times Readability.parse of a clone (${ms(times.map(({ parse }) => parse))}), ` +
      `${toClone.toFixed(2)} times clone and parse`,
    snapshots,
  };
}

function ms(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms`;
}
