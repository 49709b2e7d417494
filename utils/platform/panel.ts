import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel; the shared types know only the latter. */
interface WithSidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

const { sidebarAction } = browser as WithSidebar;

/** Opens the panel beside the page in a window. Must be called straight from a click. */
export function openPanel(windowId: number): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId });
  else void sidebarAction?.open();
}

/** Whether this browser has a place beside the page; on phones there is none. */
export function hasPanel(): boolean {
  return Boolean(browser.sidePanel ?? sidebarAction);
}
