import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const BADGE_COLOUR = '#8a2f1d';

/**
 * Says on the toolbar button what the page's state is, in words in its title, and as a number where the page was marked
 * without being asked for. The browser forgets both when the tab goes elsewhere; a tab that has closed meanwhile needs neither.
 */
export async function showMarksInToolbar(
  tab: number,
  count: number | null,
  withBadge: boolean,
): Promise<void> {
  const title = count === null ? i18n.t('browser.titleOff') : i18n.t('browser.titleMarked', [String(count)]);
  try {
    await browser.action.setTitle({ tabId: tab, title });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text: withBadge && count ? String(count) : '' });
  } catch (error) {
    if (await isOpen(tab)) throw error;
  }
}

async function isOpen(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
}
