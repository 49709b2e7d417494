import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browser/browser-places';
import { type BundleName, gzippedSize, readScripts } from '../support/read-build';

/** Gzipped kilobytes that a reader's machine loads for each, at most. */
const BUDGETS_KB: Readonly<Record<BundleName, number>> = {
  content: 25,
  // A language pack is loaded when an article is in its language: docs/decisions/0052.
  background: 120,
  popup: 40,
  panel: 40,
  options: 40,
};

/** What would run or fetch code that did not come with the extension. */
const REMOTE_CODE: readonly (readonly [string, RegExp])[] = [
  ['eval', /\beval\s*\(/u],
  ['a function made of text', /\bnew\s+Function\b|[^.\w]Function\s*\(\s*["'`]/u],
  [
    'a request',
    /\b(?:fetch|importScripts)\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/u,
  ],
  ['an import from the network', /\bimport\s*\(?\s*["'`]https?:/u],
];

describe.each(BROWSER_NAMES)('the build for %s', (browser) => {
  it.each(Object.entries(BUDGETS_KB))('keeps %s within %d kB', (bundle, budgetKb) => {
    const sizeKb = gzippedSize(browser, bundle as BundleName) / 1000;
    expect(sizeKb).toBeGreaterThan(1);
    expect(sizeKb).toBeLessThanOrEqual(budgetKb);
  });

  it.each(REMOTE_CODE)('holds no script with %s', (_what, pattern) => {
    const scripts = [...readScripts(browser)];
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(([, code]) => pattern.test(code)).map(([path]) => path)).toEqual([]);
  });
});
