import type { ExtensionWindow } from '../support/browser/extension-window';
import type { TestBrowser } from '../support/browser/test-browser';
import { waitUntil } from '../support/browser/wait-until';
import { readPopup } from '../support/read-popup';

/** What a reader does in the popup of a long article, and what is seen once it is done. */
const STEPS: readonly { readonly click: string; readonly seen: string }[] = [
  { click: '.marks-bar > button', seen: '.marks-bar .switch:nth-child(3)' },
  { click: '.marks-bar .switch input', seen: '.marks-bar .switch input:not(:checked)' },
  { click: '.summary-list .jump', seen: '.summary-list .jump' },
  { click: '.quote-buttons button:last-child', seen: '.speaker-picker' },
];

/**
 * Measures in the popup how much moves by itself while it fills, and how long it takes from a press to the next picture:
 * Chromium's own events and layout shifts.
 */
export async function timeInteractions(browser: TestBrowser, address: string): Promise<string> {
  const page = await browser.openPage(address);
  const popup = await browser.pressToolbarButton(page);
  await popup.evaluate(watch);
  await readPopup(popup);
  const height = await popup.evaluate(() => window.innerHeight);
  for (const { click, seen } of STEPS) {
    await popup.click(click);
    await waitUntil(`${seen} is seen`, () => isThere(popup, seen));
  }
  const { shift, longest, heights } = await popup.evaluate(() => {
    const { seen } = window as unknown as Watched;
    return { ...seen, longest: Math.max(0, ...seen.events), heights: [...new Set(seen.heights)] };
  });
  await popup.close();
  await page.close();
  return `In that popup: layout shift ${shift.toFixed(3)}, heights of the window while it fills ${[...heights, height].join(', ')} px; from a press to the next picture at most ${longest} ms`;
}

interface Watched {
  readonly seen: { shift: number; readonly events: number[]; readonly heights: number[] };
}

/** In the popup: writes down what the browser tells of its events and layouts from the start. */
function watch(): void {
  const seen: Watched['seen'] = { shift: 0, events: [], heights: [window.innerHeight] };
  Object.assign(window, { seen });
  addEventListener('resize', () => seen.heights.push(window.innerHeight));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.events.push(duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

function isThere(popup: ExtensionWindow, selector: string): Promise<boolean> {
  return popup.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
