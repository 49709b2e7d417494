import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../core/messages/background-calls';
import type { Answer, Call, Remote } from '../core/messages/call';
import type { ContentCalls } from '../core/messages/content-calls';
import type { PageCalls } from '../core/messages/page-calls';

/** Nobody answers on the other side: the page has no content script, or its extension has gone. */
export class NobodyAnswersError extends Error {
  override readonly name = 'NobodyAnswersError';
}

/** The other side failed at a call. */
export class CallFailedError extends Error {
  override readonly name = 'CallFailedError';
}

/** The background, for the extension's windows. */
export const background: Remote<BackgroundCalls> = remote('background', (call) =>
  browser.runtime.sendMessage(call),
);

/** The background, for the pages. */
export const desk: Remote<PageCalls> = remote('desk', (call) => browser.runtime.sendMessage(call));

/** The content script in the top frame of a tab, for the background. */
export function contentOf(tab: number): Remote<ContentCalls> {
  return remote('content', (call) => browser.tabs.sendMessage(tab, call, { frameId: 0 }));
}

/** Tells somebody who may have gone meanwhile. */
export function tell(call: Promise<unknown>): void {
  call.catch(() => {});
}

function remote<Calls>(to: Call['to'], send: (call: Call) => Promise<unknown>): Remote<Calls> {
  const method =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      const answer = await sendOrExplain(send, { to, method: name, args });
      if (answer.ok) return answer.value;
      throw new CallFailedError(`${name}: ${answer.error.name}: ${answer.error.message}`);
    };
  return new Proxy({} as Remote<Calls>, { get: (_, name) => method(String(name)) });
}

async function sendOrExplain(send: (call: Call) => Promise<unknown>, call: Call): Promise<Answer<unknown>> {
  let answer: unknown;
  try {
    answer = await send(call);
  } catch (cause) {
    throw new NobodyAnswersError(`nobody answers to ${call.method}`, { cause });
  }
  if (!answer) throw new NobodyAnswersError(`nobody answers to ${call.method}`);
  return answer as Answer<unknown>;
}
