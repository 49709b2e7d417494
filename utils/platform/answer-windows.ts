import type { BackgroundCalls, MarksState } from '../core/messages/background-calls';
import type { Remote } from '../core/messages/call';
import { wantsMarks } from '../core/settings/wants-marks';
import type { correctSpeaker } from '../core/thought/correct-speaker';
import { contentOf } from './make-calls';
import { markPage, siteOf, unlessGone } from './mark-page';
import type { ReadOnce } from './read-once';
import { readTab, type Think } from './read-tab';
import { loadReading, saveReading } from './reading-store';
import { loadSettings } from './settings-store';

/** The background's answers to the windows of the extension. */
export function answerWindows(read: ReadOnce, putRight: typeof correctSpeaker): Remote<BackgroundCalls> {
  return {
    readTab: read,
    setPageMarks,
    correct: async (tab, quote, correction) => {
      const kept = await loadReading(tab);
      if (!kept) return;
      const reading = { ...kept, ...putRight(kept, quote, correction) };
      await saveReading(tab, reading);
      await markPage(tab, reading, (await loadSettings()).settings);
    },
    reveal: async (tab, words) => {
      const kept = await loadReading(tab);
      if (!kept) return false;
      return (await unlessGone(contentOf(tab).reveal(kept.document, words))) ?? false;
    },
    findUnique: async (tab, wanted) => {
      const kept = await loadReading(tab);
      if (!kept) return -1;
      return (await unlessGone(contentOf(tab).findUnique(kept.document, wanted))) ?? -1;
    },
  };
}

/** The key and the menu: marks off where they are on, else on, reading the page first where no one has. */
export async function toggleMarks(tab: number, think: Think): Promise<void> {
  const kept = await loadReading(tab);
  const { settings } = await loadSettings();
  const shown = kept !== null && wantsMarks(settings, siteOf(kept), kept.marksChosen);
  if (!(await setPageMarks(tab, !shown))) await readTab(tab, think, { marks: true });
}

/** The keys for the next quotation and the one before, reading and marking the page first where no one has. */
export async function stepMarks(tab: number, direction: 1 | -1, think: Think): Promise<void> {
  const kept = await loadReading(tab);
  if (kept && (await unlessGone(contentOf(tab).step(kept.document, direction)))) return;
  await readTab(tab, think, { marks: true });
  const read = await loadReading(tab);
  if (read) await unlessGone(contentOf(tab).step(read.document, direction));
}

async function setPageMarks(tab: number, shown: boolean): Promise<MarksState | null> {
  const kept = await loadReading(tab);
  if (!kept) return null;
  const reading = { ...kept, marksChosen: shown };
  await saveReading(tab, reading);
  const { settings } = await loadSettings();
  return markPage(tab, reading, settings);
}
