import type { Settings } from '../utils/core/settings/schema';

/** What a section of the settings page needs: all settings, and a way to change some. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly onChange: (changed: Partial<Settings>) => void;
}
