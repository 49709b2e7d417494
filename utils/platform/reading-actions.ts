import type { Span } from '../core/article/span';
import type { MarksState, TabReading, TabWish } from '../core/messages/background-calls';
import type { Correction } from '../core/thought/correct-speaker';
import type { PlacedWords } from '../core/views/place';
import { askGrant, dropGrant } from './grants';
import { openSettings } from './lifecycle';
import { background } from './make-calls';
import { loadSettings, saveSettings } from './settings-store';
import { forgetUnseenNews } from './unseen-news';

/** What a window does with the page in a tab, by way of the background and the settings. */
export function readingActions(tab: number) {
  return {
    read: (wish?: TabWish): Promise<TabReading> => background.readTab(tab, wish),
    setPageMarks: (shown: boolean): Promise<MarksState | null> => background.setPageMarks(tab, shown),
    setSiteMarks,
    setMarksEverywhere: (marks: boolean): Promise<unknown> => saveSettings({ marks }),
    reveal: (words: PlacedWords): Promise<boolean> => background.reveal(tab, words),
    findUnique: (wanted: readonly string[]): Promise<number> => background.findUnique(tab, wanted),
    setSiteGrant: (site: string, granted: boolean) => (granted ? askGrant(site) : dropGrant(site)),
    correct: (quote: Span, correction: Correction): Promise<void> =>
      background.correct(tab, quote, correction),
    openSettings,
    forgetNews: () => void forgetUnseenNews(),
  };
}

async function setSiteMarks(site: string, shown: boolean): Promise<void> {
  const { settings } = await loadSettings();
  const others = settings.sitesOff.filter((other) => other !== site);
  await saveSettings({ sitesOff: shown ? others : [...others, site].sort() });
}
