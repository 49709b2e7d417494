import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { openChromeScope } from './firefox-chrome-scope';
import { readConsole, watchConsole } from './firefox-console';
import { openFirefoxPopup, waitForFirefoxPanel } from './firefox-window';
import { applyLook, closeAll, windowOfPage } from './page-window';
import { mediaPreferences } from './preferred-media';
import { type LaunchOptions, type TestBrowser, VIEWPORT } from './test-browser';
import { waitUntil } from './wait-until';

/** Firefox gives each installation an origin by chance unless it is told one. */
const ORIGIN_UUID = '5f0c3c1e-6d0e-4c55-9a41-1a2b3c4d5e6f';

/** Starts Firefox with the extension. */
export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<TestBrowser> {
  const { id, keys } = await readExtension(options.extension);
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
      'extensions.webextOptionalPermissionPrompts': !options.grants,
      ...proxyPreferences(options),
      ...downloadPreferences(options),
    },
  });
  const inChrome = await openChromeScope(browser);
  await watchConsole(inChrome);
  await inChrome('watch-windows');
  await browser.installExtension(options.extension);
  // The welcome comes to the front when it will, and a popup that loses the focus closes.
  await waitUntil('the welcome opens', () => inChrome<boolean>('close-tab', '/welcome.html'));

  const opened = new Set<Page>();
  const newPage = async (behind = false) => {
    const page = await browser.newPage({ background: behind });
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
    panel: () => waitForFirefoxPanel(inChrome),
    async pressKey(page, command) {
      await page.bringToFront();
      const found = await inChrome<boolean>('press-key', keys[command]?.suggested_key.default);
      if (!found) throw new Error(`Firefox has no key for ${command}`);
    },
    async chooseFromMenu(page, item) {
      await page.bringToFront();
      await page.mouse.click(1, 1, { button: 'right' });
      await waitUntil('the menu opens', () => inChrome<boolean>('choose-from-menu', item));
    },
    updateExtension: async () => {
      await browser.installExtension(options.extension);
    },
    refuseGrant: async () => {
      await waitUntil('Firefox asks', () => inChrome<boolean>('refuse-permission'));
    },
    prefer: (media) => inChrome('set-preferences', mediaPreferences(media)),
    async openExtensionPage(file, look = {}) {
      const page = await newPage(look.behind);
      const address = `moz-extension://${ORIGIN_UUID}/${file}`;
      // The driver never hears of the end of this navigation, though the page loads.
      page.goto(address).catch(() => {});
      await waitUntil(`${file} loads`, () =>
        page.evaluate(
          (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
          address,
        ),
      );
      await applyLook(page, look);
      return windowOfPage(page, { whole: true });
    },
    errors: () => readConsole(inChrome),
    forgetErrors: () => inChrome('forget-console'),
    closePages: async () => {
      await inChrome('close-popup');
      await inChrome('close-panel');
      await closeAll(opened);
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
}

async function readExtension(extension: string) {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  return { id: manifest.browser_specific_settings.gecko.id, keys: manifest.commands };
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

function downloadPreferences({ downloads }: LaunchOptions): Readonly<Record<string, unknown>> {
  if (!downloads) return {};
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  };
}
