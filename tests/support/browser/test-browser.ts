import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browser-places';
import type { ExtensionPage, ExtensionWindow } from './extension-window';
import type { LocalSite } from './local-site';
import type { PreferredMedia } from './preferred-media';

/** What a headless browser shows of a page. */
export const VIEWPORT = { width: 1000, height: 800 };

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Takes the whole network's place; without it the browser is on the network. */
  readonly site?: LocalSite | undefined;
  readonly headless?: boolean | undefined;
  /** Sites, as a match pattern, that Firefox grants as soon as they are asked for, and Chromium has granted before. */
  readonly grants?: string | undefined;
  /** Folder that files are saved to without a question; the browser's own way where there is none. */
  readonly downloads?: string | undefined;
}

/** How one of the extension's own pages is opened, where not in front and in a window of the usual size. */
export interface PageLook {
  /** Behind the page that is in front, as the panel stands beside it. */
  readonly behind?: boolean;
  readonly width?: number;
  /** The browser's own zoom; 2 is 200 %. */
  readonly zoom?: number;
}

/** A running browser with the extension in it; one face for both families. */
export interface TestBrowser {
  readonly name: BrowserName;
  openPage(address: string): Promise<Page>;
  /** Presses the extension's button in the toolbar while `page` is in front, and gives the popup that it opens. */
  pressToolbarButton(page: Page): Promise<ExtensionWindow>;
  /** The panel beside the page, once something has opened it. */
  panel(): Promise<ExtensionWindow>;
  /** Does what the browser does when one of the extension's keys is pressed, by the name of its command. */
  pressKey(page: Page, command: string): Promise<void>;
  /** Chooses the extension's item in the menu of the page, as far as the browser lets it be pressed. */
  chooseFromMenu(page: Page, item: string): Promise<void>;
  /** Installs the extension over itself, as an update does; its windows close and its pages' scripts are orphaned. */
  updateExtension(): Promise<void>;
  /** Leaves the browser's question for a site without a yes: Firefox is told no, Chromium's is passed by. */
  refuseGrant(): Promise<void>;
  /** What pages and windows are told from now on of the reader's preferences. */
  prefer(media: PreferredMedia): Promise<void>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(file: string, look?: PageLook): Promise<ExtensionPage>;
  /** Errors that any console has shown since they were last forgotten: pages', extension's windows', background's. */
  errors(): Promise<readonly string[]>;
  forgetErrors(): Promise<void>;
  /** Closes the popup, the panel and every page that was opened here. */
  closePages(): Promise<void>;
  /** Settles when the browser is gone, by `close` or by the person's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
