import type { PackedSnapshot } from '../../utils/core/article/packed-snapshot';
import type { ChromiumBrowser } from '../support/browser/launch-chromium';
import { bundleForPage } from '../support/bundle-for-page';
import type { AnalysisTime } from './background-entry';
import { median } from './median';

const ROUNDS = 5;

/**
 * Times choosing the text and analysing it in the extension's background worker, for each 1,000 words: the first time,
 * when the engine meets code and language anew, and the times after.
 */
export async function timeAnalyses(
  browser: ChromiumBrowser,
  snapshots: readonly PackedSnapshot[],
  longArticle: string,
): Promise<string> {
  await browser.evaluateInBackground(await bundleForPage('tests/bench/background-entry.ts', 'inquitBench'));
  const call = async (name: string, ...args: readonly unknown[]) =>
    (await browser.evaluateInBackground(
      `inquitBench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    )) as AnalysisTime | null;
  const first: AnalysisTime[] = [];
  const again: AnalysisTime[] = [];
  for (const snapshot of snapshots) {
    for (let round = 0; round < ROUNDS; round++) {
      const time = await call('timeAnalysis', snapshot);
      if (time) (round === 0 ? first : again).push(time);
    }
  }
  const long = await call('timeText', longArticle, 'en');
  return [
    `In the background worker, ${first.length} articles, for 1,000 words:`,
    `  the first time ${describe(first)}; again ${describe(again)}`,
    `  in one article of ${long?.words} words ${long ? perThousandWords([long], 'analyse') : '?'} ms to analyse it`,
  ].join('\n');
}

function describe(times: readonly AnalysisTime[]): string {
  const [choose, analyse, withoutSpeech] = (['choose', 'analyse', 'withoutSpeech'] as const).map((part) =>
    perThousandWords(times, part),
  );
  return `${choose} ms to choose the text and ${analyse} ms to analyse it, ${withoutSpeech} of them for sentences, dates and summary`;
}

function perThousandWords(
  times: readonly AnalysisTime[],
  part: Exclude<keyof AnalysisTime, 'words'>,
): string {
  return median(times.map((time) => (1000 * time[part]) / time.words)).toFixed(1);
}
