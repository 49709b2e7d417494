import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerPages } from '../../utils/platform/answer-pages';
import { grantFor, loadGrants, registerGrantedSites } from '../../utils/platform/grants';
import { saveSettings } from '../../utils/platform/settings-store';

const NEWS = '*://news.example/*';
const EVERYWHERE = '*://*/*';
let granted: string[] = [];
let registered: { id: string; matches?: string[] }[] = [];

beforeEach(() => {
  granted = [];
  registered = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: granted }));
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((origin) => granted.includes(origin) || granted.includes(EVERYWHERE)),
  );
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => registered) as never,
  );
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation((async () => {
    registered = [];
  }) as never);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation((async (
    scripts: typeof registered,
  ) => {
    registered = scripts;
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what a reader has granted', () => {
  it('is told as the browser has it', async () => {
    granted = ['*://b.example/*', NEWS];
    expect(await loadGrants()).toEqual({ everywhere: false, sites: ['b.example', 'news.example'] });
    expect([await grantFor('news.example'), await grantFor('other.example')]).toEqual(['site', null]);
    granted = [NEWS, EVERYWHERE];
    expect(await grantFor('other.example')).toBe('everywhere');
  });

  it('decides where the script starts with the page, and taking it back ends that', async () => {
    granted = [NEWS];
    await registerGrantedSites();
    expect(registered.map(({ matches }) => matches)).toEqual([[NEWS]]);
    granted = [];
    await registerGrantedSites();
    expect(registered).toEqual([]);
  });
});

describe('a page that has opened', () => {
  const openedAt = async (url: string) => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url } as never);
    const read = vi.fn();
    await answerPages(read, 7).pageOpened();
    return read.mock.calls;
  };

  it('is read where its site was granted', async () => {
    granted = [NEWS];
    expect(await openedAt('https://news.example/ferry')).toEqual([[7]]);
  });

  it('is left alone on another site, and where the reader has turned marks off', async () => {
    granted = [NEWS];
    expect(await openedAt('https://other.example/ferry')).toEqual([]);
    await saveSettings({ sitesOff: ['news.example'] });
    expect(await openedAt('https://news.example/ferry')).toEqual([]);
    await saveSettings({ marks: false, sitesOff: [] });
    expect(await openedAt('https://news.example/ferry')).toEqual([]);
  });

  it('is left alone where it is no page of the web', async () => {
    granted = [EVERYWHERE];
    expect(await openedAt('about:blank')).toEqual([]);
  });
});
