import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { PackedSnapshot } from '../../utils/core/article/packed-snapshot';
import type { ContentCalls } from '../../utils/core/messages/content-calls';
import { DEFAULTS } from '../../utils/core/settings/schema';
import { correctSpeaker } from '../../utils/core/thought/correct-speaker';
import type { HighlightView } from '../../utils/core/views/highlight-view';
import { answerWindows, toggleMarks } from '../../utils/platform/answer-windows';
import { createReadOnce } from '../../utils/platform/read-once';
import { readTab, type Think } from '../../utils/platform/read-tab';
import { readingActions } from '../../utils/platform/reading-actions';
import { loadReading } from '../../utils/platform/reading-store';
import { saveSettings } from '../../utils/platform/settings-store';
import { analysisOf } from '../support/analyses';
import { pageArticleOf } from '../support/pages';

const TAB = 7;
const windowsOf = (think: Think) => answerWindows(createReadOnce(think), correctSpeaker);
const article = pageArticleOf('“We sail at noon,” said the captain.', 'en');
const analysis = analysisOf();
const view: HighlightView = {
  language: 'en',
  direction: 'ltr',
  speakers: [],
  marks: [
    {
      kind: 'direct',
      speaker: null,
      saying: null,
      via: null,
      text: 'We sail at noon',
      places: [{ block: 10, start: 1, end: 16 }],
    },
  ],
};

/** A page in the tab; what it is called with is kept. */
function openPage(document: string, text = 'first text', selected: readonly number[] = []) {
  const painted: number[] = [];
  const page: ContentCalls = {
    takeSnapshot: () => ({ document, snapshot: { title: text } as PackedSnapshot, selected }),
    paint: (asked, { marks }) => {
      if (asked !== document) return null;
      painted.push(marks.length);
      return marks.length;
    },
    clearMarks: () => {},
    reveal: (asked) => (asked === document ? true : null),
    findUnique: (asked) => (asked === document ? 0 : null),
    step: (asked) => (asked === document ? true : null),
  };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, call) => {
    const { method, args } = call as { method: keyof ContentCalls; args: [] };
    return { ok: true, value: (page[method] as (...args: unknown[]) => unknown)(...args) };
  });
  return painted;
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockResolvedValue({ origins: [], permissions: [] });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(String);
});
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('reading a tab', () => {
  const think = vi.fn(async () => ({ article, analysis, view }));
  const shown = {
    shown: true,
    count: 1,
    site: 'www.harbour.example',
    siteOff: false,
    granted: null,
    everywhere: true,
  };
  beforeEach(() => think.mockClear());

  it('gives the reading and marks the page', async () => {
    const painted = openPage('doc-1');
    expect(await readTab(TAB, think)).toEqual({ kind: 'article', article, analysis, marks: shown });
    expect(painted).toEqual([1]);
  });

  it('thinks once about a page whose text has not changed', async () => {
    openPage('doc-1');
    await readTab(TAB, think);
    await readTab(TAB, think);
    expect(think).toHaveBeenCalledTimes(1);
  });

  it('thinks anew when the text, the document or the wish has changed', async () => {
    openPage('doc-1');
    await readTab(TAB, think);
    openPage('doc-1', 'more text');
    await readTab(TAB, think);
    openPage('doc-2', 'more text');
    await readTab(TAB, think);
    await saveSettings({ summaryLength: 'long' });
    await readTab(TAB, think);
    expect(think).toHaveBeenCalledTimes(4);
    expect(think).toHaveBeenLastCalledWith(
      { title: 'more text' },
      expect.any(Function),
      { ...DEFAULTS, summaryLength: 'long' },
      undefined,
    );
  });

  it('does the work once for two windows that ask at the same time', async () => {
    const painted = openPage('doc-1');
    const windows = windowsOf(think);
    await Promise.all([windows.readTab(TAB), windows.readTab(TAB)]);
    expect(painted).toEqual([1]);
  });

  it('drops an answer whose page has gone meanwhile', async () => {
    openPage('doc-1');
    const slow = vi.fn(async () => {
      openPage('doc-2');
      return { article, analysis, view };
    });
    await expect(readTab(TAB, slow)).rejects.toThrow('gone');
  });

  it('says why there is no article', async () => {
    openPage('doc-1');
    const reading = await readTab(TAB, async () => ({
      isArticle: false,
      reason: 'too-short',
      title: 'Tide table',
    }));
    expect(reading).toEqual({ kind: 'no-article', reason: 'too-short', title: 'Tide table' });
  });

  it('reads what is selected where the reader wants that, and says when nothing is', async () => {
    openPage('doc-1', 'first text', [3, 4]);
    await windowsOf(think).readTab(TAB, 'selection');
    expect(think).toHaveBeenCalledWith({ title: 'first text' }, expect.any(Function), DEFAULTS, {
      blocks: [3, 4],
    });
    openPage('doc-1');
    expect(await windowsOf(think).readTab(TAB, 'selection')).toEqual({
      kind: 'nothing-selected',
    });
  });

  it('says why the browser keeps the page from everyone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'about:config' } as never);
    expect(await readTab(TAB, think)).toEqual({ kind: 'unreadable', reason: 'browser-page' });
  });

  it('takes silence after the script was put there for the browser’s refusal', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([]);
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ url: 'about:license' } as never);
    expect(await readTab(TAB, think)).toEqual({ kind: 'unreadable', reason: 'browser-page' });
  });

  it.each([
    [true, 'browser-page'],
    [false, 'not-asked'],
  ])('calls a hidden address, asked for: %s, by its reason: %s', async (asked, reason) => {
    const answer = { ok: true, value: { kind: 'unreadable', reason: 'not-asked' } };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
    expect(await readingActions(TAB, asked).read()).toEqual({ kind: 'unreadable', reason });
  });

  it('leaves a page unmarked on a site that is left out, until the reader wants it marked', async () => {
    const painted = openPage('doc-1');
    await saveSettings({ sitesOff: ['www.harbour.example'] });
    await readTab(TAB, think);
    expect(await windowsOf(think).setPageMarks(TAB, true)).toEqual({
      ...shown,
      siteOff: true,
    });
    expect(painted).toEqual([0, 1]);
  });

  it('keeps the reader’s choice for a page over a change of its text', async () => {
    openPage('doc-1');
    await readTab(TAB, think);
    await windowsOf(think).setPageMarks(TAB, false);
    openPage('doc-1', 'more text');
    expect(await readTab(TAB, think)).toMatchObject({ marks: { shown: false, count: null } });
  });

  it('by key reads and marks a page that no one has read, then takes the marks off, then puts them on', async () => {
    const painted = openPage('doc-1');
    await toggleMarks(TAB, think);
    await toggleMarks(TAB, think);
    await toggleMarks(TAB, think);
    expect(painted).toEqual([1, 0, 1]);
    expect((await loadReading(TAB))?.marksChosen).toBe(true);
  });
});
