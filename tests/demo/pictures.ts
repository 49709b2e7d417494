import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { ensureBrowsers } from '../support/browser/ensure-browsers';
import { launchBrowser } from '../support/browser/launch-browser';
import { startLocalSite } from '../support/browser/local-site';
import type { TestBrowser } from '../support/browser/test-browser';
import { waitUntil } from '../support/browser/wait-until';
import { builtExtension } from '../support/built-extension';
import { findMark } from '../support/find-mark';
import { openOwnPage } from '../support/open-own-page';
import { PROJECT } from '../support/project';
import { readPainted } from '../support/read-painted';
import { readPopup } from '../support/read-popup';
import { samplePage } from '../support/sample-pages';

// Takes the pictures in the README of the real extension on our invented article: npm run pictures

const FOLDER = join(PROJECT, 'docs', 'pictures');
/** Enough of the page to see a card beside its mark. */
const PAGE_HEIGHT = 560;

ensureBrowsers(['chromium']);
await build({ browser: 'chrome' });
mkdirSync(FOLDER, { recursive: true });
const sample = samplePage('en');
const site = await startLocalSite({ [sample.path]: sample.html });
const browser = await launchBrowser('chromium', { extension: builtExtension('chromium'), site });
try {
  for (const scheme of ['light', 'dark'] as const) await takePictures(browser, scheme);
} finally {
  await browser.close();
  await site.close();
}
process.stdout.write(`Pictures are in ${relative(PROJECT, FOLDER)}.\n`);

async function takePictures(browser: TestBrowser, scheme: 'light' | 'dark'): Promise<void> {
  const fileFor = (name: string): `${string}.png` => `${join(FOLDER, `${name}-${scheme}`)}.png`;
  await browser.prefer({ scheme });
  const page = await browser.openPage(`${site.origin}${sample.path}`);
  const popup = await browser.pressToolbarButton(page);
  await readPopup(popup);
  await popup.picture(fileFor('popup'));
  await popup.click('.marks-bar > button[title="Keep open beside the page"]');
  const panel = await browser.panel();
  await readPopup(panel);
  // Further down than the popup is seen: who said what, under the bar that stays.
  await panel.evaluate(() => {
    const speech = document.querySelectorAll('.section')[1];
    const bar = document.querySelector('.marks-bar');
    window.scrollTo(0, (speech?.getBoundingClientRect().top ?? 0) - (bar?.clientHeight ?? 0));
  });
  await panel.picture(fileFor('panel'));
  await openCard(page);
  await page.screenshot({ path: fileFor('page'), clip: { x: 0, y: 0, width: 720, height: PAGE_HEIGHT } });
  const settings = await openOwnPage(browser, 'options.html', { width: 760 });
  await settings.picture(fileFor('settings'));
  await browser.closePages();
}

async function openCard(page: Page): Promise<void> {
  await waitUntil('marks are painted', async () => (await readPainted(page)).length > 0);
  const { x, y } = await findMark(page);
  await page.mouse.move(x, y);
  await waitUntil('the card opens', () =>
    page.evaluate(() => document.querySelector('inquit-card') !== null),
  );
}
