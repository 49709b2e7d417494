import { build } from 'wxt';
import { ensureBrowsers } from '../support/browser/ensure-browsers';
import { findBrowser } from '../support/browser/find-browser';
import { type ChromiumBrowser, launchChromium } from '../support/browser/launch-chromium';
import { type LocalSite, startLocalSite } from '../support/browser/local-site';
import { thisMachine } from '../support/browser/machine';
import { builtExtension } from '../support/built-extension';
import { BUNDLE_NAMES, gzippedSize } from '../support/read-build';
import { pagesToTime } from './corpora';
import { hostilePages } from './hostile-pages';
import { longArticle, longPage } from './long-texts';
import { timeAnalyses } from './time-analyses';
import { timeHostilePages } from './time-hostile-pages';
import { timeInteractions } from './time-interactions';
import { timePopup } from './time-popup';
import { timeReadings } from './time-readings';

/** Measures in Chromium what a reading costs: in weight, on the page, in the background, and until the popup shows it. */
export async function measureSpeed(): Promise<string> {
  ensureBrowsers(['chromium']);
  await build({ browser: 'chrome' });
  const pages = pagesToTime();
  const long = longPage();
  const hostile = hostilePages();
  const site = await startLocalSite(
    Object.fromEntries([...pages, long, ...hostile].map(({ path, html }) => [path, withoutScripts(html)])),
  );
  const browser = await launch(site);
  try {
    const readings = await timeReadings(browser, site, pages);
    const analyses = await timeAnalyses(browser, readings.snapshots, longArticle());
    const popup = await timePopup(browser, `${site.origin}${long.path}`);
    const interactions = await timeInteractions(browser, `${site.origin}${long.path}`);
    const bounds = await timeHostilePages(browser, site, hostile);
    return `${[weighBundles(), readings.report, analyses, popup, interactions, bounds].join('\n')}\n`;
  } finally {
    await browser.close();
    await site.close();
  }
}

function weighBundles(): string {
  const sizes = BUNDLE_NAMES.map((name) => `${name} ${(gzippedSize('chromium', name) / 1000).toFixed(1)}`);
  return `Gzipped kB that each part loads at once: ${sizes.join(', ')}`;
}

function launch(site: LocalSite): Promise<ChromiumBrowser> {
  return launchChromium(findBrowser('chromium', thisMachine()) ?? '', {
    extension: builtExtension('chromium'),
    site,
  });
}

/** A saved page's own scripts would run against a server that is not there, and change what is measured. */
function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  return html.replace(/<head\b[^>]*>/iu, (head) => head + policy);
}
