import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { watchChromiumConsoles } from './chromium-console';
import { copyGranted } from './granted-copy';
import { thisMachine } from './machine';
import { applyLook, closeAll, windowOfPage } from './page-window';
import { mediaFeatures, type PreferredMedia } from './preferred-media';
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
    ...(options.downloads && { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } }),
  });
  const errors = watchChromiumConsoles(browser);
  const granted = options.grants ? await copyGranted(options.extension, options.grants) : null;
  const folder = granted?.folder ?? options.extension;
  const id = await browser.installExtension(folder);
  const origin = `chrome-extension://${id}`;
  await closeWelcome(browser, origin);
  const opened = new Set<Page>();
  let preferred: PreferredMedia = {};
  const keep = async (page: Page) => {
    opened.add(page);
    await tellMedia(page, preferred);
    return page;
  };
  const newPage = async (behind = false) => keep(await browser.newPage({ background: behind }));
  const evaluateInBackground = async (script: string) => {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith(origin);
    await browser.waitForTarget(isWorker);
    // The worker of before an update stays listed for a while.
    const worker = await browser.targets().findLast(isWorker)?.worker();
    return worker?.evaluate(script);
  };
  if (granted) {
    await granted.withdraw();
    await browser.installExtension(folder);
    browser.once('disconnected', () => void granted.remove());
  }

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
      return windowOfPage(await keep(await (await popup).asPage()), { whole: false });
    },
    async panel() {
      const target = await browser.waitForTarget((candidate) =>
        candidate.url().startsWith(`${origin}/sidepanel.html`),
      );
      return windowOfPage(await keep(await target.asPage()), { whole: false });
    },
    async pressKey(page, command) {
      await page.bringToFront();
      await evaluateInBackground(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
      })()`);
    },
    // The menu is drawn by the system. That it has the item is told by the browser, which refuses to change another.
    async chooseFromMenu(page, item) {
      await page.bringToFront();
      await evaluateInBackground(`(async () => {
        await chrome.contextMenus.update(${JSON.stringify(item)}, {});
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(item)} }, tab);
      })()`);
    },
    updateExtension: async () => {
      await browser.installExtension(folder);
    },
    refuseGrant: async () => {},
    async prefer(media) {
      preferred = media;
      for (const page of opened) if (!page.isClosed()) await tellMedia(page, media);
    },
    async openExtensionPage(file, look = {}) {
      const page = await newPage(look.behind);
      await page.goto(`${origin}/${file}`);
      await applyLook(page, look);
      return windowOfPage(page, { whole: true });
    },
    evaluateInBackground,
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

/** The driver's own call knows fewer media than the protocol does. */
async function tellMedia(page: Page, media: PreferredMedia): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: mediaFeatures(media) });
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
