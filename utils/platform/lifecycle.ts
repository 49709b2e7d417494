import { browser } from 'wxt/browser';

/** Calls back when Inquit was installed or updated, or the browser was. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
}

/** Calls back once, when the reader has installed Inquit; never on an update. */
export function onFirstInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run();
  });
}

/** Opens one of Inquit's own pages in a tab. */
export async function openOwnPage(path: '/welcome.html' | '/sample.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the settings page. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Calls back when the browser has started. */
export function onStartup(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** Calls back with the number of a tab that was closed. */
export function onTabClosed(run: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => run(tab));
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
