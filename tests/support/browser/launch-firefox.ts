import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { openChromeScope } from './firefox-chrome-scope';
import { readConsole, watchConsole } from './firefox-console';
import { openFirefoxPopup } from './firefox-popup';
import { closeAll, windowOfPage } from './page-window';
import { type LaunchOptions, type TestBrowser, VIEWPORT } from './test-browser';
import { waitUntil } from './wait-until';

/** Firefox gives each installation an origin by chance unless it is told one. */
const ORIGIN_UUID = '5f0c3c1e-6d0e-4c55-9a41-1a2b3c4d5e6f';

/** Starts Firefox with the extension. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  const id = await readExtensionId(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : VIEWPORT,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: ORIGIN_UUID }),
      // The interface's language is not to depend on who runs the tests.
      'intl.accept_languages': 'en-US',
      ...proxyPreferences(options),
    },
  });
  const inChrome = await openChromeScope(browser);
  await watchConsole(inChrome);
  await browser.installExtension(options.extension);
  // The welcome comes to the front when it will, and a popup that loses the focus closes.
  await waitUntil('the welcome opens', () => inChrome<boolean>('close-tab', '/welcome.html'));

  const opened = new Set<Page>();
  const newPage = async () => {
    const page = await browser.newPage();
    opened.add(page);
    return page;
  };

  return {
    name: 'firefox',
    async openPage(address) {
      const page = await newPage();
      await page.goto(address);
      return page;
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      return openFirefoxPopup(inChrome, id);
    },
    async openExtensionPage(file) {
      const page = await newPage();
      const address = `moz-extension://${ORIGIN_UUID}/${file}`;
      // The driver never hears of the end of this navigation, though the page loads.
      page.goto(address).catch(() => {});
      await waitUntil(`${file} loads`, () =>
        page.evaluate(
          (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
          address,
        ),
      );
      return windowOfPage(page, { whole: true });
    },
    errors: () => readConsole(inChrome),
    forgetErrors: () => inChrome('forget-console'),
    closePages: async () => {
      await inChrome('close-popup');
      await closeAll(opened);
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function readExtensionId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return (manifest as { browser_specific_settings: { gecko: { id: string } } }).browser_specific_settings
    .gecko.id;
}

function proxyPreferences({ site }: LaunchOptions): Readonly<Record<string, unknown>> {
  if (!site) return {};
  const { hostname, port } = new URL(site.origin);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
