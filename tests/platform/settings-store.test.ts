import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULTS } from '../../utils/core/settings/schema';
import {
  loadSettings,
  resetSettings,
  saveSettings,
  watchSettings,
} from '../../utils/platform/settings-store';

afterEach(() => fakeBrowser.reset());

describe('the settings store', () => {
  it('gives back what was set, and defaults for the rest', async () => {
    await saveSettings({ colours: 'lines' });
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULTS, colours: 'lines' }, broken: [] });
  });

  it('does not touch what another computer sets meanwhile', async () => {
    await saveSettings({ marks: false });
    await saveSettings({ summaryLength: 'long' });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, marks: false, summaryLength: 'long' });
  });

  it('reads past a damaged value', async () => {
    await fakeBrowser.storage.sync.set({ 'setting.marks': 'perhaps', 'setting.colours': 'single' });
    expect(await loadSettings()).toEqual({
      settings: { ...DEFAULTS, colours: 'single' },
      broken: ['marks'],
    });
  });

  it('forgets everything on a reset', async () => {
    await saveSettings({ marks: false, sitesOff: ['news.example'] });
    await resetSettings();
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });

  it('tells who watches, and only of settings', async () => {
    const onChange = vi.fn();
    const unwatch = watchSettings(onChange);
    await fakeBrowser.storage.sync.set({ other: 1 });
    await saveSettings({ marks: false });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(onChange).toHaveBeenCalledWith({ ...DEFAULTS, marks: false });
    unwatch();
  });
});

describe('settings that are more than the browser shares', () => {
  it('stay on this computer, and nothing is lost', async () => {
    const refuse = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
    const sitesOff = ['news.example'];
    expect(await saveSettings({ sitesOff })).toBe('here');
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, sitesOff });
    refuse.mockRestore();
    expect(await saveSettings({ sitesOff: [] })).toBe('shared');
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });
});

describe('a value that cannot be read', () => {
  it('is kept aside before another takes its place', async () => {
    await fakeBrowser.storage.sync.set({ 'setting.marks': 'perhaps' });
    await saveSettings({ marks: false });
    expect(await fakeBrowser.storage.local.get('aside.setting.marks')).toEqual({
      'aside.setting.marks': 'perhaps',
    });
  });
});
