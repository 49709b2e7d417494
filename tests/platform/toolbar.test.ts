import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showMarksInToolbar } from '../../utils/platform/toolbar';

const TAB = 7;

describe('the toolbar button', () => {
  const failure = new Error('the button cannot be reached');
  beforeEach(() => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(String);
    vi.spyOn(fakeBrowser.action, 'setTitle').mockRejectedValue(failure);
  });
  afterEach(() => vi.restoreAllMocks());

  it('is left alone where the tab has closed meanwhile', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('no such tab'));
    await expect(showMarksInToolbar(TAB, 3, true)).resolves.toBeUndefined();
  });

  it('does not hide another failure', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: TAB } as never);
    await expect(showMarksInToolbar(TAB, 3, true)).rejects.toThrow(failure);
  });
});
