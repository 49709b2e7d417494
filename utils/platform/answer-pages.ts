import { browser } from 'wxt/browser';
import type { Remote } from '../core/messages/call';
import type { PageCalls } from '../core/messages/page-calls';
import { wantsMarks } from '../core/settings/wants-marks';
import { isGranted } from './grants';
import type { ReadOnce } from './read-once';
import { loadReading } from './reading-store';
import { loadSettings } from './settings-store';

/** The background's answers to the page in a tab. */
export function answerPages(read: ReadOnce, tab: number | undefined): Remote<PageCalls> {
  return {
    pageOpened: async () => {
      if (tab === undefined) return;
      const { url } = await browser.tabs.get(tab);
      if (!url || !(await isGranted(url))) return;
      const { settings } = await loadSettings();
      if (wantsMarks(settings, new URL(url).hostname, null)) await read(tab);
    },
    pageChanged: async () => {
      if (tab !== undefined && (await loadReading(tab))) await read(tab);
    },
  };
}
