import { browser } from 'wxt/browser';

/** What the keys in the manifest do, by their names there. `_execute_action` is the browser's own: it opens the popup. */
export interface KeyActions {
  readonly 'toggle-marks': (tab: number) => void;
  readonly 'next-quote': (tab: number) => void;
  readonly 'previous-quote': (tab: number) => void;
}

/** Does what a key stands for in the tab where it was pressed. */
export function onKeys(actions: KeyActions): void {
  // On phones there are no keys, and the API is missing.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined && command in actions) actions[command as keyof KeyActions](tab.id);
  });
}
