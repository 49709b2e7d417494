/** The two families of browser that Inquit is tested in. */
export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** Where a browser is looked for: a path that the person names, then commands on the `PATH`, then the usual places. */
export interface BrowserPlaces {
  readonly variable: string;
  readonly commands: readonly string[];
  /** A leading `%NAME%` or `~` stands for the environment's value. */
  readonly paths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
}

export const BROWSER_PLACES: Readonly<Record<BrowserName, BrowserPlaces>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
    ],
    paths: {
      linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
      darwin: ['/Applications', '~/Applications'].flatMap((folder) => [
        `${folder}/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ]),
      win32: ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].flatMap((folder) => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: {
      linux: ['/opt/firefox/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications', '~/Applications'].map(
        (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
      ),
      win32: ['%PROGRAMFILES%', '%PROGRAMFILES(X86)%', '%LOCALAPPDATA%'].map(
        (folder) => `${folder}\\Mozilla Firefox\\firefox.exe`,
      ),
    },
  },
};
