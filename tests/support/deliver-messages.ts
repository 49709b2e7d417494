import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

/** Makes the fake browser deliver messages as browsers do: the answer comes by `sendResponse`, later. */
export function deliverMessages(): void {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise((resolve, reject) => {
        void trigger(message, {}, resolve).then((answers) => {
          if (!answers.includes(true)) reject(new Error('Receiving end does not exist.'));
        }, reject);
      }),
  );
}
