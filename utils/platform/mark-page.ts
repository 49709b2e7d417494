import type { MarksState } from '../core/messages/background-calls';
import type { Settings } from '../core/settings/schema';
import { wantsMarks } from '../core/settings/wants-marks';
import { cardLabels } from './card-labels';
import { grantFor } from './grants';
import { contentOf, NobodyAnswersError } from './make-calls';
import type { StoredReading } from './reading-store';
import { showMarksInToolbar } from './toolbar';

/** Brings the marks of a tab's page to what is wanted. `null` where the page that was read is not there any more. */
export async function markPage(
  tab: number,
  reading: StoredReading,
  settings: Settings,
): Promise<MarksState | null> {
  const site = siteOf(reading);
  const shown = wantsMarks(settings, site, reading.marksChosen);
  const view = shown ? reading.view : { ...reading.view, marks: [] };
  const painted = await unlessGone(
    contentOf(tab).paint(reading.document, view, { colours: settings.colours, labels: cardLabels() }),
  );
  if (painted === null) return null;
  const count = shown ? painted : null;
  const granted = await grantFor(site);
  await showMarksInToolbar(tab, count, granted !== null);
  return {
    shown,
    count,
    site,
    siteOff: site !== null && settings.sitesOff.includes(site),
    granted,
    everywhere: settings.marks,
  };
}

/** The host that a reading came from, which is what a reader calls a site. */
export function siteOf({ article }: StoredReading): string | null {
  return (article.url && URL.canParse(article.url) && new URL(article.url).hostname) || null;
}

/** The answer of a page; `null` where it has no content script any more. */
export async function unlessGone<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NobodyAnswersError) return null;
    throw error;
  }
}
