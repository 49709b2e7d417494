import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

beforeEach(() => {
  vi.resetModules();
  vi.spyOn(fakeBrowser, 'contextMenus', 'get').mockReturnValue(undefined as never);
  vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue(undefined as never);
});
afterEach(() => vi.restoreAllMocks());

it('does without menus and keys where a phone’s browser has none', async () => {
  const { createMenus, onToggleMarksMenu } = await import('../../utils/platform/menus');
  const { onKeys } = await import('../../utils/platform/commands');
  const { loadKeys } = await import('../../utils/platform/browser-keys');
  onToggleMarksMenu(() => {});
  onKeys({ 'toggle-marks': () => {}, 'next-quote': () => {}, 'previous-quote': () => {} });
  await createMenus();
  expect(await loadKeys()).toEqual([]);
});
