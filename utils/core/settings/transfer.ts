import { migrate, SETTINGS_VERSION, type StoredSettings } from './migrate';
import { DEFAULTS, SCHEMA, SETTING_NAMES, type Settings } from './schema';

const KIND = 'inquit-settings';

/** What became of a file that a reader wants to have back. A file with a fault changes nothing. */
export type Import =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: 'no-settings' | 'newer' }
  | { readonly ok: false; readonly fault: 'field'; readonly field: string };

/** The settings as a file to keep or to take to another computer. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** Reads a file of settings, of this version or an older one. Unlike stored values it is the reader's to repair, so it must be right. */
export function importSettings(text: string): Import {
  const file = parse(text);
  if (file?.kind !== KIND || typeof file.version !== 'number' || !isRecord(file.settings)) {
    return { ok: false, fault: 'no-settings' };
  }
  if (file.version > SETTINGS_VERSION) return { ok: false, fault: 'newer' };
  const given = migrate(file.settings, file.version);
  const read: [string, unknown][] = [];
  for (const [name, value] of Object.entries(given)) {
    const setting = SETTING_NAMES.find((known) => known === name);
    const readable = setting && SCHEMA[setting].read(value);
    if (readable === undefined) return { ok: false, fault: 'field', field: name };
    read.push([name, readable]);
  }
  return { ok: true, settings: { ...DEFAULTS, ...Object.fromEntries(read) } };
}

function parse(text: string): StoredSettings | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is StoredSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
