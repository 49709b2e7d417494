import { writeFile } from 'node:fs/promises';
import type { ExtensionWindow } from './extension-window';
import { type ChromeScope, readPrivileged } from './firefox-chrome-scope';
import { waitUntil } from './wait-until';

/** The windows of an extension that the driver does not see, so that they are reached from Firefox's own. */
type Hidden = 'popup' | 'panel';

/** Presses the extension's toolbar button and waits for the popup. */
export async function openFirefoxPopup(inChrome: ChromeScope, extensionId: string): Promise<ExtensionWindow> {
  // A popup that is still open would be closed by the press.
  await inChrome('close-popup');
  await inChrome('press-button', extensionId);
  return waitForWindow(inChrome, 'popup');
}

/** Waits for the sidebar that something has opened. */
export function waitForFirefoxPanel(inChrome: ChromeScope): Promise<ExtensionWindow> {
  return waitForWindow(inChrome, 'panel');
}

async function waitForWindow(inChrome: ChromeScope, which: Hidden): Promise<ExtensionWindow> {
  const complete = "location.protocol === 'moz-extension:' && document.readyState === 'complete'";
  await waitUntil(`the ${which} opens`, () => evaluate(inChrome, which, complete));
  return {
    async evaluate<Result>(run: (...args: never[]) => unknown, ...args: unknown[]) {
      const call = `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
      return (await evaluate(inChrome, which, call)) as Result;
    },
    addScript: async (source) => {
      await evaluate(inChrome, which, `(() => { ${source}\n })()`);
    },
    async click(selector) {
      const click = readPrivileged('click-in-frame');
      const found = await inChrome<boolean>('tell-window', which, click, selector);
      if (!found) throw new Error(`The ${which} has no ${selector}`);
    },
    async picture(path) {
      const address = await inChrome<string>('draw-window', which);
      await writeFile(path, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
    },
    close: () => inChrome(`close-${which}`),
  };
}

/** The value of an expression in the window; `null` while it is not open. */
async function evaluate(inChrome: ChromeScope, which: Hidden, expression: string): Promise<unknown> {
  const script = readPrivileged('evaluate-in-frame');
  const json = await inChrome<string | null>('tell-window', which, script, expression);
  if (json === null) return null;
  const answer = JSON.parse(json) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(`In the ${which}: ${answer.error}`);
  return answer.value;
}
