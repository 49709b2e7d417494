import type { Settings } from '../core/settings/schema';
import { markPage } from './mark-page';
import { loadReading, tabsWithReading } from './reading-store';

/** Brings every page that was read to what the settings now say. */
export async function repaintTabs(settings: Settings): Promise<void> {
  for (const tab of await tabsWithReading()) {
    const reading = await loadReading(tab);
    if (reading) await markPage(tab, reading, settings);
  }
}
