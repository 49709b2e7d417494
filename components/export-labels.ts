import type { ExportLabels } from '../utils/core/views/exports/outline';
import type { Texts } from '../utils/texts/texts';

/** The words that an export needs, in the window's language. */
export function exportLabels({ t, date }: Texts): ExportLabels {
  return {
    story: t('story.label'),
    source: t('share.source'),
    summary: t('summary.title'),
    speech: t('speech.title'),
    unclear: t('speech.unclear'),
    words: t('speech.words'),
    timeline: t('timeline.title'),
    related: t('related.title'),
    date,
    dateAndPlace: (day, place) => t('story.dateAndPlace', { date: day, place }),
  };
}
