import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { watchChromiumConsoles } from './chromium-console';
import { thisMachine } from './machine';
import { closeAll, windowOfPage } from './page-window';
import { type LaunchOptions, type TestBrowser, VIEWPORT } from './test-browser';

const POPUP_TIMEOUT_MS = 30_000;

/** Chromium shows its background worker, too. */
export interface ChromiumBrowser extends TestBrowser {
  /** Evaluates a script in the extension's background worker. */
  evaluateInBackground(script: string): Promise<unknown>;
}

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<ChromiumBrowser> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : VIEWPORT,
    args: flagsFor(options),
  });
  const errors = watchChromiumConsoles(browser);
  const id = await browser.installExtension(options.extension);
  const origin = `chrome-extension://${id}`;
  await closeWelcome(browser, origin);
  const opened = new Set<Page>();
  const newPage = async () => {
    const page = await browser.newPage();
    opened.add(page);
    return page;
  };

  return {
    name: 'chromium',
    async openPage(address) {
      const page = await newPage();
      await page.goto(address);
      return page;
    },
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed');
      await page.bringToFront();
      const before = new Set(browser.targets());
      const popup = browser.waitForTarget(
        (target) => target.url().startsWith(`${origin}/popup.html`) && !before.has(target),
        { timeout: POPUP_TIMEOUT_MS },
      );
      await extension.triggerAction(page);
      return windowOfPage(await (await popup).asPage(), { whole: false });
    },
    async openExtensionPage(file) {
      const page = await newPage();
      await page.goto(`${origin}/${file}`);
      return windowOfPage(page, { whole: true });
    },
    async evaluateInBackground(script) {
      const target = await browser.waitForTarget(
        (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(origin),
      );
      return (await target.worker())?.evaluate(script);
    },
    errors: async () => [...errors],
    forgetErrors: async () => {
      errors.length = 0;
    },
    closePages: () => closeAll(opened),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** The welcome comes to the front when it will, and a popup that loses the focus closes. */
async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);
  await (await welcome.asPage()).close();
}

function flagsFor({ site }: LaunchOptions): string[] {
  return [
    // No call home, as far as flags can have it.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    // The interface's language is not to depend on who runs the tests.
    '--lang=en-US',
    '--accept-lang=en-US',
    // Chromium refuses to run as root with its sandbox, as on a build machine.
    ...(thisMachine().isRoot ? ['--no-sandbox'] : []),
    ...(site ? [`--proxy-server=${site.host}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}
