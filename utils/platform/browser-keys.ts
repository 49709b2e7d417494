import { browser } from 'wxt/browser';

/** A key of Inquit's as the reader's browser has it. */
export interface BrowserKey {
  readonly name: string;
  /** Empty where none is set. */
  readonly shortcut: string;
}

/** Firefox opens its page of keys by a call of its own, which the shared types do not know. */
interface WithShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The keys, with what the reader has made of them; none on phones, where the API is missing. */
export async function loadKeys(): Promise<readonly BrowserKey[]> {
  const commands: typeof browser.commands | undefined = browser.commands;
  return ((await commands?.getAll()) ?? []).map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

/** Opens the browser's own page for the keys of extensions: no extension may change its keys in Chromium. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
