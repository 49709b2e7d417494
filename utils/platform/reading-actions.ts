import type { Span } from '../core/article/span';
import type { MarksState, TabReading, TabWish } from '../core/messages/background-calls';
import type { Correction } from '../core/thought/correct-speaker';
import type { PlacedWords } from '../core/views/place';
import { askGrant, dropGrant } from './grants';
import { openSettings } from './lifecycle';
import { background } from './make-calls';
import { loadSettings, saveSettings } from './settings-store';
import { forgetUnseenNews } from './unseen-news';

/**
 * What a window does with the page in a tab, by way of the background and the settings. A window that the button has just
 * opened was `asked` to read the page.
 */
export function readingActions(tab: number, asked: boolean) {
  return {
    read: async (wish?: TabWish): Promise<TabReading> => {
      const reading = await background.readTab(tab, wish);
      return asked ? whenAsked(reading) : reading;
    },
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

/** A press of the button opens every page but the browser's own, whose address stays hidden. */
function whenAsked(reading: TabReading): TabReading {
  const isHidden = reading.kind === 'unreadable' && reading.reason === 'not-asked';
  return isHidden ? { kind: 'unreadable', reason: 'browser-page' } : reading;
}

async function setSiteMarks(site: string, shown: boolean): Promise<void> {
  const { settings } = await loadSettings();
  const others = settings.sitesOff.filter((other) => other !== site);
  await saveSettings({ sitesOff: shown ? others : [...others, site].sort() });
}
