/** Settings as some version of Inquit stored them. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Takes the stored settings of one version to the shape of the next. */
export type Migration = (stored: StoredSettings) => StoredSettings;

/** Step `n` leads from version `n + 1` to `n + 2`: the first shape is version 1. Never change a step that was shipped. */
export const MIGRATIONS: readonly Migration[] = [];

/** Takes stored settings through the steps that they have not seen. A version from the future is left as it is. */
export function migrate(
  stored: StoredSettings,
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): StoredSettings {
  return migrations.slice(Math.max(0, version - 1)).reduce((settings, step) => step(settings), stored);
}

/** The version whose shape the schema describes. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;
