import type { TestBrowser } from './test-browser';

/** Forgets all that the extension has stored, as if it had just been installed. */
export async function resetStorage(browser: TestBrowser): Promise<void> {
  const own = await browser.openExtensionPage('welcome.html');
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', ExtensionApi>>;
    const storage = (browser ?? chrome)?.storage;
    if (!storage) throw new Error('the page has no storage');
    await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
  });
  await own.close();
}

interface ExtensionApi {
  readonly storage: Readonly<Record<'sync' | 'local' | 'session', { readonly clear: () => Promise<void> }>>;
}
