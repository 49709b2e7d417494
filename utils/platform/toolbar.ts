import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Says in the toolbar button's title what the page's state is; the browser forgets it when the tab goes elsewhere. */
export async function showMarksInToolbar(tab: number, count: number | null): Promise<void> {
  const title = count === null ? i18n.t('browser.titleOff') : i18n.t('browser.titleMarked', [String(count)]);
  await browser.action.setTitle({ tabId: tab, title });
}
