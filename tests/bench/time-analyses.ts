import type { PageSnapshot } from '../../utils/core/article/page-snapshot';
import type { ChromiumBrowser } from '../support/browser/launch-chromium';
import type { AnalysisTime } from './background-entry';
import { bundleForPage } from './bundle-for-page';
import { median } from './median';

/** Times choosing the text and analysing it in the extension's background worker, for each 1,000 words. */
export async function timeAnalyses(
  browser: ChromiumBrowser,
  snapshots: readonly PageSnapshot[],
  longArticle: string,
): Promise<string> {
  await browser.evaluateInBackground(await bundleForPage('background-entry.ts', 'inquitBench'));
  const call = async (name: string, ...args: readonly unknown[]) =>
    (await browser.evaluateInBackground(
      `inquitBench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    )) as AnalysisTime | null;
  const times: AnalysisTime[] = [];
  for (const snapshot of snapshots) {
    const time = await call('timeAnalysis', snapshot);
    if (time) times.push(time);
  }
  const long = await call('timeText', longArticle, 'en');
  const perThousand = (part: 'choose' | 'analyse') =>
    median(times.map((time) => (1000 * time[part]) / time.words)).toFixed(1);
  return (
    `In the background worker, ${times.length} articles: median ${perThousand('choose')} ms to choose the text ` +
    `and ${perThousand('analyse')} ms to analyse it for 1,000 words; ` +
    `${long ? `${((1000 * long.analyse) / long.words).toFixed(1)} ms in one of ${long.words} words` : 'no long article'}`
  );
}
