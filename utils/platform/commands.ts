import { browser } from 'wxt/browser';

/** The names of the keys in the manifest. */
export const TOGGLE_MARKS_KEY = 'toggle-marks';

/** Calls back with the tab in which the key was pressed. */
export function onToggleMarksKey(run: (tab: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE_MARKS_KEY && tab?.id !== undefined) run(tab.id);
  });
}
