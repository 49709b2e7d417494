import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadPack } from '../../utils/platform/load-pack';
import { NobodyAnswersError } from '../../utils/platform/make-calls';

const TAB = 7;

/** A page that gives `result` for each script that is put into it. */
function openPage(result: unknown) {
  return vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockResolvedValue([{ frameId: 0, result }] as never);
}

afterEach(() => vi.restoreAllMocks());

describe('loading a pack', () => {
  it('asks a page for each language once', async () => {
    const asked = openPage({ code: 'it' });
    expect(await loadPack(TAB, 'it')).toEqual({ code: 'it' });
    expect(await loadPack(TAB, 'it')).toEqual({ code: 'it' });
    expect(asked.mock.calls).toEqual([[{ target: { tabId: TAB }, files: ['/packs/it.js'] }]]);
  });

  it('tells of a page that has gone, and asks the next one', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('no tab'));
    await expect(loadPack(TAB, 'pl')).rejects.toThrow(NobodyAnswersError);
    openPage({ code: 'pl' });
    expect(await loadPack(TAB, 'pl')).toEqual({ code: 'pl' });
  });

  it('takes silence for a page that has gone', async () => {
    openPage(undefined);
    await expect(loadPack(TAB, 'nl')).rejects.toThrow(NobodyAnswersError);
  });
});
