import { build } from 'wxt';
import { MissingBrowserError } from '../support/browser/find-browser';
import { launchBrowser } from '../support/browser/launch-browser';
import { startLocalSite } from '../support/browser/local-site';
import { thisMachine } from '../support/browser/machine';
import { builtExtension } from '../support/built-extension';
import { chooseBrowser } from './choose-browser';
import { chooseTarget, TargetError } from './choose-target';
import { hasDisplay } from './has-display';
import { showHeadless } from './show-headless';

// Builds the extension and shows it at work: npm start [-- FILE or ADDRESS]
try {
  await start(process.argv[2]);
} catch (error) {
  if (!(error instanceof MissingBrowserError || error instanceof TargetError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function start(wanted: string | undefined): Promise<void> {
  const machine = thisMachine();
  const headless = !hasDisplay(machine);
  const { pages, at } = chooseTarget(wanted, Intl.DateTimeFormat().resolvedOptions().locale);
  const name = chooseBrowser(machine);
  await build({ browser: name === 'firefox' ? 'firefox' : 'chrome' });

  const site = await startLocalSite(pages);
  const address = 'path' in at ? `${site.origin}${at.path}` : at.address;
  const browser = await launchBrowser(name, {
    extension: builtExtension(name),
    headless,
    // Nobody is there to go on from our own page, so that it may be the whole network.
    site: headless && 'path' in at ? site : undefined,
  });
  try {
    if (headless) {
      process.stdout.write(await showHeadless(browser, address));
    } else {
      await browser.openPage(address);
      process.stdout.write(
        'Press the Inquit button in the toolbar, or Alt+Shift+I. Close the browser to end.\n',
      );
      await browser.closed;
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
