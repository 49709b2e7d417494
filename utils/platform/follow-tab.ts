import { browser } from 'wxt/browser';

/** The tab that a reader looks at. */
export interface SeenTab {
  readonly id: number;
  readonly windowId: number;
}

/** The tab in front in this window. */
export async function frontTab(): Promise<SeenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

/** Calls back whenever another tab of this window comes to the front, and when the one in front has loaded a page. */
export function followFrontTab(onChange: (tab: SeenTab, loading: boolean) => void): void {
  const look = async (windowId: number, loading: boolean) => {
    const tab = await frontTab();
    if (tab?.windowId === windowId) onChange(tab, loading);
  };
  browser.tabs.onActivated.addListener(({ windowId }) => void look(windowId, false));
  browser.tabs.onUpdated.addListener((_id, { status }, tab) => {
    if (tab.active && status) void look(tab.windowId, status === 'loading');
  });
}
