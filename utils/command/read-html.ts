import { JSDOM, VirtualConsole } from 'jsdom';
import type { Reading } from '../core/article/article';
import { pageTables } from '../core/language/page-tables';
import { readPage } from '../core/reading/read-page';
import { takeSnapshot } from '../page/take-snapshot';
import { limitDepth } from './limit-depth';
import { stripStyles } from './strip-styles';

const NOWHERE = 'https://page.invalid/';

/**
 * Reads a page's HTML with the code that reads a live page, over jsdom: no scripts run and nothing is fetched. The window
 * is not closed, since it has no timers to stop, and taking 100,000 nodes out of it one by one takes minutes.
 */
export function readHtml(html: string, url = NOWHERE): Reading {
  const dom = new JSDOM(limitDepth(stripStyles(html)), { url, virtualConsole: new VirtualConsole() });
  return readPage(takeSnapshot(dom.window.document, url).snapshot, pageTables);
}
