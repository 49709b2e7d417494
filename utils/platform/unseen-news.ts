import { browser } from 'wxt/browser';

/** On this computer alone: another one is updated on another day. */
const KEY = 'news.unseen';

/** The version that Inquit was updated to and whose news nobody has looked at or sent away; `null` as a rule. */
export async function loadUnseenNews(): Promise<string | null> {
  const version = (await browser.storage.local.get(KEY))[KEY];
  return typeof version === 'string' ? version : null;
}

/** After an update, never by opening anything: the next window tells of it. */
export function keepNewsOfUpdates(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'update' && previousVersion !== version)
      void browser.storage.local.set({ [KEY]: version });
  });
}

/** The reader has seen the news, or does not want to. */
export async function forgetUnseenNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
