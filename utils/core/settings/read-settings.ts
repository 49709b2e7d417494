import { MIGRATIONS, type Migration, migrate, type StoredSettings } from './migrate';
import { DEFAULTS, SCHEMA, SETTING_NAMES, type SettingName, type Settings } from './schema';

/** Settings that can be trusted, and the names of those whose stored value could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly broken: readonly SettingName[];
}

/**
 * Reads stored settings kindly: they may be older, newer, another computer's or damaged. A field that cannot be read
 * falls back alone; one that was never stored is not broken.
 */
export function readSettings(
  stored: StoredSettings,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadSettings {
  const current = migrate(stored, version, migrations);
  const broken: SettingName[] = [];
  const read = SETTING_NAMES.map((name) => {
    if (current[name] === undefined) return [name, DEFAULTS[name]];
    const value = SCHEMA[name].read(current[name]);
    if (value === undefined) broken.push(name);
    return [name, value ?? DEFAULTS[name]];
  });
  return { settings: Object.fromEntries(read) as Settings, broken };
}
