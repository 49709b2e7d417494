import type { Timeline } from '../article/analysis';

const DAY_MS = 86_400_000;

/** The first day that a page gives its story, or itself, and that has not come yet for a reader whose own day is `today`. */
export function dayToCome(timeline: Timeline, today: string): string | null {
  const { date, published, modified, pageClock } = timeline;
  return [date, published, modified, pageClock].find((moment) => isToCome(moment, today)) ?? null;
}

/** A timeline that does without such days: no story was written tomorrow. What the article looks ahead to stays. */
export function withoutDaysToCome(timeline: Timeline, today: string): Timeline {
  const kept = (moment: string | null) => (isToCome(moment, today) ? null : moment);
  const story = kept(timeline.date) === null ? { date: null, precision: null, evidence: null } : {};
  return {
    ...timeline,
    ...story,
    published: kept(timeline.published),
    modified: kept(timeline.modified),
    pageClock: kept(timeline.pageClock),
  };
}

/** The page's own time zone may be a day ahead of the reader's. A month or a year has come with its first day. */
function isToCome(moment: string | null, today: string): boolean {
  if (!moment) return false;
  const day = Date.parse(moment.slice(0, 'YYYY-MM-DD'.length));
  return day - Date.parse(today) > DAY_MS;
}
