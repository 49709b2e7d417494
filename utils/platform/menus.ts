import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const TOGGLE_MARKS = 'toggle-marks';

/** Phones have no such menus, and there the API is missing altogether. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

/** Makes the menu items anew: the browser keeps them over restarts and refuses doubles. */
export async function createMenus(): Promise<void> {
  await menus?.removeAll();
  menus?.create({
    id: TOGGLE_MARKS,
    title: i18n.t('browser.menuToggleMarks'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
}

/** Calls back with the tab in which the item was chosen. */
export function onToggleMarksMenu(run: (tab: number) => void): void {
  menus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === TOGGLE_MARKS && tab?.id !== undefined) run(tab.id);
  });
}
