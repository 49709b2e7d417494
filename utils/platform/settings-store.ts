import { browser } from 'wxt/browser';
import { SETTINGS_VERSION, type StoredSettings } from '../core/settings/migrate';
import { type ReadSettings, readSettings } from '../core/settings/read-settings';
import { SETTING_NAMES, type Settings } from '../core/settings/schema';

/**
 * Every setting is an item of its own, so that two computers that change two settings do not undo each other; where both
 * change one, the browser keeps the newer.
 */
const PREFIX = 'setting.';
const VERSION = 'settings-version';
/** Where a value goes that could not be read, before another takes its place. */
const ASIDE = 'aside.';

/** The settings as the reader's browsers share them, and above them those that were too large to share. */
export async function loadSettings(): Promise<ReadSettings> {
  const shared = await browser.storage.sync.get(null);
  const stored = { ...settingsIn(shared), ...settingsIn(await browser.storage.local.get(null)) };
  const version = shared[VERSION];
  return readSettings(stored, typeof version === 'number' ? version : SETTINGS_VERSION);
}

/**
 * Stores the settings that were changed, and only those. Answers `here` where they are more than the browser shares: then
 * they are kept on this computer.
 */
export async function saveSettings(changed: Partial<Settings>): Promise<'shared' | 'here'> {
  await setBrokenAside();
  const items = Object.fromEntries(Object.entries(changed).map(([name, value]) => [PREFIX + name, value]));
  try {
    await browser.storage.sync.set({ ...items, [VERSION]: SETTINGS_VERSION });
    const keptHere = Object.keys(await browser.storage.local.get(null)).filter((key) => key in items);
    if (keptHere.length > 0) await browser.storage.local.remove(keptHere);
    return 'shared';
  } catch {
    await browser.storage.local.set(items);
    return 'here';
  }
}

/** Forgets what the reader has set. */
export async function resetSettings(): Promise<void> {
  await setBrokenAside();
  const keys = SETTING_NAMES.map((name) => PREFIX + name);
  await browser.storage.sync.remove([...keys, VERSION]);
  await browser.storage.local.remove(keys);
}

/** Calls back with all settings whenever one of them changes, here or on another computer. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (!Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void loadSettings().then(({ settings }) => onChange(settings));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

async function setBrokenAside(): Promise<void> {
  const { broken } = await loadSettings();
  if (broken.length === 0) return;
  const stored = await browser.storage.sync.get(broken.map((name) => PREFIX + name));
  const aside = Object.entries(stored).map(([key, value]) => [ASIDE + key, value]);
  await browser.storage.local.set(Object.fromEntries(aside));
}

function settingsIn(items: Readonly<Record<string, unknown>>): StoredSettings {
  return Object.fromEntries(
    Object.entries(items).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value]] : [],
    ),
  );
}
