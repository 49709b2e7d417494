import { describe, expect, it } from 'vitest';
import { ensureBrowsers } from './ensure-browsers';
import { findBrowser, MissingBrowserError } from './find-browser';
import type { Machine } from './machine';

/** A computer that holds these programs and nothing else. */
function machineWith(programs: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/mara' },
    isDebian: false,
    isRoot: false,
    canRun: (path) => programs.includes(path),
    ...more,
  };
}

describe('findBrowser', () => {
  it('takes the browser that the environment names before any other', () => {
    const machine = machineWith(['/usr/bin/chromium', '/opt/own/chrome'], {
      environment: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/own/chrome' },
    });
    expect(findBrowser('chromium', machine)).toBe('/opt/own/chrome');
  });

  it('does not look further where the environment names what is not there', () => {
    const machine = machineWith(['/usr/bin/firefox'], {
      environment: { PATH: '/usr/bin', FIREFOX_PATH: '/gone' },
    });
    expect(() => findBrowser('firefox', machine)).toThrow(
      'FIREFOX_PATH says "/gone", but nothing can be run there.',
    );
  });

  it('finds a command on the path', () => {
    expect(findBrowser('firefox', machineWith(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
  });

  it.each([
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [
      'darwin',
      'firefox',
      '/Users/mara/Applications/Firefox.app/Contents/MacOS/firefox',
      { HOME: '/Users/mara' },
    ],
    ['win32', 'chromium', 'D:\\Apps\\Google\\Chrome\\Application\\chrome.exe', { ProgramFiles: 'D:\\Apps' }],
    ['win32', 'firefox', 'C:\\P\\Mozilla Firefox\\firefox.exe', { 'PROGRAMFILES(X86)': 'C:\\P' }],
    ['linux', 'chromium', '/opt/google/chrome/chrome', {}],
  ] as const)('looks in the usual places of %s for %s', (platform, browser, path, environment) => {
    expect(findBrowser(browser, machineWith([path], { platform, environment }))).toBe(path);
  });

  it('finds nothing where nothing is', () => {
    expect(findBrowser('chromium', machineWith([]))).toBeNull();
  });
});

describe('ensureBrowsers', () => {
  const both = ['/usr/bin/chromium', '/usr/bin/firefox-esr'];
  const mustNotInstall = () => expect.unreachable('nothing is to be installed');

  it('installs nothing where both are there', () => {
    ensureBrowsers(
      ['chromium', 'firefox'],
      machineWith(both, { isDebian: true, isRoot: true }),
      mustNotInstall,
    );
  });

  it('installs what is missing on Debian as root', () => {
    const programs: string[] = [];
    const machine = machineWith(programs, { isDebian: true, isRoot: true });
    ensureBrowsers(['chromium', 'firefox'], machine, () => programs.push(...both));
    expect(findBrowser('chromium', machine)).toBe('/usr/bin/chromium');
  });

  it.each([
    [
      'an installation that failed',
      { isDebian: true, isRoot: true },
      'apt-get update && apt-get install --yes chromium',
    ],
    ['Debian without root', { isDebian: true }, 'sudo apt-get update && sudo apt-get install --yes chromium'],
    ['a Mac', { platform: 'darwin' }, 'brew install --cask google-chrome firefox'],
    ['Windows', { platform: 'win32' }, 'winget install --exact Google.Chrome Mozilla.Firefox'],
  ] as const)('says how to install it: %s', (_case, more, command) => {
    const ensure = () => ensureBrowsers(['firefox'], machineWith([], more), () => {});
    expect(ensure).toThrow(MissingBrowserError);
    expect(ensure).toThrow(`No firefox was found. Install with: ${command}`);
  });
});
