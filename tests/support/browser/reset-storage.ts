import type { ExtensionApi, WithApi } from './extension-api';
import type { TestBrowser } from './test-browser';

/** Makes what the extension has stored what it is after a fresh installation, but for these settings. */
export async function resetStorage(
  browser: TestBrowser,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const items = Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`setting.${name}`, value]),
  );
  const own = await browser.openExtensionPage('welcome.html');
  await own.evaluate(async (kept) => {
    const { browser, chrome } = globalThis as unknown as WithApi;
    const { sync, local, session } = ((browser ?? chrome) as ExtensionApi).storage;
    await Promise.all([sync.clear(), local.clear(), session.clear()]);
    await sync.set(kept);
  }, items);
  await own.close();
}
