import type { TabReading, TabWish } from '../core/messages/background-calls';
import type { DocumentSnapshot } from '../core/messages/content-calls';
import type { Settings } from '../core/settings/schema';
import type { NoArticle, think } from '../core/thought/think';
import { loadPack } from './load-pack';
import { NobodyAnswersError } from './make-calls';
import { markPage } from './mark-page';
import { takeTabSnapshot } from './page-access';
import { loadReading, type StoredReading, saveReading } from './reading-store';
import { loadSettings } from './settings-store';
import { textHash } from './text-hash';
import { UnreadablePageError } from './unreadable';

/** What the background thinks with; the platform only carries pages there and readings back. */
export type Think = typeof think;

export interface ReadTabOptions {
  /** Turns this page's marks on or off, whatever the settings say. */
  readonly marks?: boolean;
  readonly wish?: TabWish;
}

/**
 * Reads the page in a tab and marks it. A reading is bound to its document and its text: a page that changed is read
 * anew, and what belongs to a page that has gone is not shown. */
export async function readTab(
  tab: number,
  think: Think,
  { marks: chosen, wish }: ReadTabOptions = {},
): Promise<TabReading> {
  try {
    const taken = await takeTabSnapshot(tab);
    if (wish === 'selection' && taken.selected.length === 0) return { kind: 'nothing-selected' };
    const { settings } = await loadSettings();
    const kept = await loadReading(tab);
    const found = await keptOrNew(tab, kept, taken, settings, wish, think);
    if ('reason' in found) return { kind: 'no-article', reason: found.reason, title: found.title };
    const reading = chosen === undefined ? found : { ...found, marksChosen: chosen };
    // Windows watch the store: what has not changed is not stored again.
    if (reading !== kept) await saveReading(tab, reading);
    const marks = await markPage(tab, reading, settings);
    if (!marks) throw new NobodyAnswersError('the page has gone while it was read');
    return { kind: 'article', article: reading.article, analysis: reading.analysis, marks };
  } catch (error) {
    if (error instanceof UnreadablePageError) return { kind: 'unreadable', reason: error.reason };
    throw error;
  }
}

async function keptOrNew(
  tab: number,
  kept: StoredReading | null,
  taken: DocumentSnapshot,
  settings: Settings,
  wish: TabWish | undefined,
  think: Think,
): Promise<StoredReading | NoArticle> {
  const chosen = wish === 'selection' ? { blocks: taken.selected } : wish;
  const hash = await textHash([taken.snapshot, settings.summaryLength, chosen]);
  const sameDocument = kept?.document === taken.document;
  if (sameDocument && kept.textHash === hash) return kept;
  const thought = await think(taken.snapshot, (code) => loadPack(tab, code), settings, chosen);
  if ('reason' in thought) return thought;
  return {
    ...thought,
    document: taken.document,
    textHash: hash,
    marksChosen: sameDocument ? kept.marksChosen : null,
  };
}
