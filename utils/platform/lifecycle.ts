import { browser } from 'wxt/browser';

/** Calls back when Inquit was installed or updated, or the browser was. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(run);
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
