import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { forgetUnseenNews, keepNewsOfUpdates, loadUnseenNews } from '../../utils/platform/unseen-news';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Inquit',
    version: '0.2.0',
  });
  keepNewsOfUpdates();
});

describe('the news of an update', () => {
  it.each([
    [{ reason: 'install' as const }, null],
    [{ reason: 'browser_update' as const }, null],
    [{ reason: 'update' as const, previousVersion: '0.2.0' }, null],
    [{ reason: 'update' as const, previousVersion: '0.1.0' }, '0.2.0'],
  ])('after %j are those of %s', async (details, version) => {
    await fakeBrowser.runtime.onInstalled.trigger({ temporary: false, ...details } as never);
    expect(await loadUnseenNews()).toBe(version);
  });

  it('are told until the reader has seen them', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' } as never);
    await forgetUnseenNews();
    expect(await loadUnseenNews()).toBeNull();
  });
});
