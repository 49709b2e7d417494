import { writeFile } from 'node:fs/promises';
import type { ExtensionWindow } from './extension-window';
import { type ChromeScope, readPrivileged } from './firefox-chrome-scope';
import { waitUntil } from './wait-until';

/**
 * Presses the extension's toolbar button and waits for the popup. The driver does not see it, so it is reached from
 * Firefox's own window.
 */
export async function openFirefoxPopup(inChrome: ChromeScope, extensionId: string): Promise<ExtensionWindow> {
  // A popup that is still open would be closed by the press.
  await inChrome('close-popup');
  await inChrome('press-button', extensionId);
  await waitUntil('the popup opens', () =>
    evaluate(inChrome, "location.protocol === 'moz-extension:' && document.readyState === 'complete'"),
  );
  return {
    async evaluate<Result>(run: (...args: never[]) => unknown, ...args: unknown[]) {
      const call = `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
      return (await evaluate(inChrome, call)) as Result;
    },
    addScript: async (source) => {
      await evaluate(inChrome, `(() => { ${source}\n })()`);
    },
    async click(selector) {
      const found = await inChrome<boolean>('tell-popup', readPrivileged('click-in-frame'), selector);
      if (!found) throw new Error(`The popup has no ${selector}`);
    },
    async picture(path) {
      const address = await inChrome<string>('draw-popup');
      await writeFile(path, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
    },
    close: () => inChrome('close-popup'),
  };
}

/** The value of an expression in the popup; `null` while no popup is open. */
async function evaluate(inChrome: ChromeScope, expression: string): Promise<unknown> {
  const json = await inChrome<string | null>('tell-popup', readPrivileged('evaluate-in-frame'), expression);
  if (json === null) return null;
  const answer = JSON.parse(json) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(`In the popup: ${answer.error}`);
  return answer.value;
}
