import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { background, CallFailedError, NobodyAnswersError } from '../../utils/platform/make-calls';
import { serveCalls } from '../../utils/platform/serve-calls';
import { deliverMessages } from '../support/deliver-messages';

beforeEach(deliverMessages);
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const WORDS = { text: 'We sail', places: [] };

describe('calls between windows', () => {
  it('carry arguments there and the answer back', async () => {
    serveCalls('background', { reveal: async (tab: number) => tab === 7 });
    expect(await background.reveal(7, WORDS)).toBe(true);
  });

  it('tell the caller when the other side fails, and in what', async () => {
    serveCalls('background', {
      reveal: () => {
        throw new TypeError('no such block');
      },
    });
    await expect(background.reveal(7, WORDS)).rejects.toEqual(
      new CallFailedError('reveal: TypeError: no such block'),
    );
  });

  it('tell the caller when nobody answers', async () => {
    await expect(background.reveal(7, WORDS)).rejects.toThrow(NobodyAnswersError);
  });

  it('are not answered by what is no method of the calls', async () => {
    serveCalls('background', {});
    const answer = await fakeBrowser.runtime.sendMessage({ to: 'background', method: 'toString', args: [] });
    expect(answer).toMatchObject({ ok: false });
  });

  it('end with the signal', async () => {
    const ending = new AbortController();
    serveCalls('background', { reveal: () => true }, ending.signal);
    ending.abort();
    await expect(background.reveal(7, WORDS)).rejects.toThrow(NobodyAnswersError);
  });
});
