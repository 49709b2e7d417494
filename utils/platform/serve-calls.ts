import { browser } from 'wxt/browser';
import type { Answer, Call } from '../core/messages/call';

type Calls = object;

/** Calls that mean the tab that they come from. */
type CallsOfTab = (tab: number | undefined) => Calls;

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Answers the calls that are meant for this side, until the signal ends. Answering by `sendResponse` and `true` works
 * in both browsers and in the tests' fake one, which ignores a returned promise.
 */
export function serveCalls(to: Call['to'], calls: Calls | CallsOfTab, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    if (!isCall(message) || message.to !== to) return;
    const answering = typeof calls === 'function' ? calls(sender.tab?.id) : calls;
    void answer(answering, message).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

async function answer(calls: Calls, { method, args }: Call): Promise<Answer<unknown>> {
  try {
    const run: unknown = Object.hasOwn(calls, method) ? Reflect.get(calls, method) : undefined;
    if (typeof run !== 'function') throw new Error(`nobody answers to ${method}`);
    return { ok: true, value: await run(...args) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}

function isCall(message: unknown): message is Call {
  const call = message as Partial<Call> | null;
  return typeof call?.to === 'string' && typeof call.method === 'string' && Array.isArray(call.args);
}
