import { browser } from 'wxt/browser';
import { SETTINGS_VERSION } from '../core/settings/migrate';
import { type ReadSettings, readSettings } from '../core/settings/read-settings';
import { SETTING_NAMES, type Settings } from '../core/settings/schema';

/** Every setting is an item of its own, so that two computers that change two settings do not undo each other. */
const PREFIX = 'setting.';
const VERSION = 'settings-version';

/** The settings as the reader's browsers share them. Without a browser account this stays on this computer. */
export async function loadSettings(): Promise<ReadSettings> {
  const items = await browser.storage.sync.get(null);
  const stored = Object.fromEntries(
    Object.entries(items).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value]] : [],
    ),
  );
  const version = items[VERSION];
  return readSettings(stored, typeof version === 'number' ? version : SETTINGS_VERSION);
}

/** Stores the settings that were changed, and only those. */
export async function saveSettings(changed: Partial<Settings>): Promise<void> {
  const items = Object.entries(changed).map(([name, value]) => [PREFIX + name, value]);
  await browser.storage.sync.set({ ...Object.fromEntries(items), [VERSION]: SETTINGS_VERSION });
}

/** Forgets what the reader has set. */
export async function resetSettings(): Promise<void> {
  await browser.storage.sync.remove([...SETTING_NAMES.map((name) => PREFIX + name), VERSION]);
}

/** Calls back with all settings whenever one of them changes, here or on another computer. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void loadSettings().then(({ settings }) => onChange(settings));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
