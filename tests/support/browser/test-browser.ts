import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browser-places';
import type { ExtensionWindow } from './extension-window';
import type { LocalSite } from './local-site';

/** What a headless browser shows of a page. */
export const VIEWPORT = { width: 1000, height: 800 };

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Takes the whole network's place; without it the browser is on the network. */
  readonly site?: LocalSite | undefined;
  readonly headless?: boolean | undefined;
}

/** A running browser with the extension in it; one face for both families. */
export interface TestBrowser {
  readonly name: BrowserName;
  openPage(address: string): Promise<Page>;
  /** Presses the extension's button in the toolbar while `page` is in front, and gives the popup that it opens. */
  pressToolbarButton(page: Page): Promise<ExtensionWindow>;
  /** Opens one of the extension's own pages in a tab. */
  openExtensionPage(file: string): Promise<ExtensionWindow>;
  /** Errors that any console has shown since they were last forgotten: pages', extension's windows', background's. */
  errors(): Promise<readonly string[]>;
  forgetErrors(): Promise<void>;
  /** Closes the popup and every page that was opened here. */
  closePages(): Promise<void>;
  /** Settles when the browser is gone, by `close` or by the person's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
