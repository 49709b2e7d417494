import { spawnSync } from 'node:child_process';
import { BROWSER_NAMES, BROWSER_PLACES, type BrowserName } from './browser-places';
import { findBrowser, MissingBrowserError } from './find-browser';
import { type Machine, thisMachine } from './machine';

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-noto-cjk'];
const INSTALL_TIMEOUT_MS = 20 * 60_000;

/** Finds the browsers, installing them where that needs nobody's consent. Throws `MissingBrowserError` otherwise. */
export function ensureBrowsers(
  wanted: readonly BrowserName[] = BROWSER_NAMES,
  machine: Machine = thisMachine(),
  install: () => void = installDebianPackages,
): void {
  const isMissing = (browser: BrowserName) => findBrowser(browser, machine) === null;
  if (!wanted.some(isMissing)) return;
  if (machine.isDebian && machine.isRoot) install();
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return;
  throw new MissingBrowserError(
    `No ${missing.join(' and no ')} was found. Install with: ${installCommand(machine)}\n` +
      `Or name an installed one: ${missing.map((browser) => `${BROWSER_PLACES[browser].variable}=/path/to/it`).join(' ')}`,
  );
}

/** The command that a person would type to install both browsers. */
function installCommand({ platform, isDebian, isRoot }: Machine): string {
  if (platform === 'darwin') return 'brew install --cask google-chrome firefox';
  if (platform === 'win32') return 'winget install --exact Google.Chrome Mozilla.Firefox';
  if (!isDebian) return "your distribution's packages for chromium and firefox";
  const sudo = isRoot ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install --yes ${DEBIAN_PACKAGES.join(' ')}`;
}

function installDebianPackages(): void {
  process.stderr.write(`Installing ${DEBIAN_PACKAGES.join(', ')} …\n`);
  runAptGet(['update']);
  runAptGet(['install', '--yes', '--no-install-recommends', ...DEBIAN_PACKAGES]);
}

/** Its output goes to standard error; a failure is found out by the browser that is still missing. */
function runAptGet(args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    timeout: INSTALL_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
