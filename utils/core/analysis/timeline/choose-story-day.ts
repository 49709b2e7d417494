import type { Timeline } from '../../article/analysis';
import type { Article } from '../../article/article';
import { type Span, textOf } from '../../article/span';
import { type CalendarDay, parseDay } from './calendar';
import type { DateLexicon } from './date-lexicon';
import { findDateline } from './find-dateline';
import { findStamp } from './find-stamp';
import { lexiconFor } from './make-lexicon';

/** The day the story belongs to and why, its place, and the page's own today where that is another day. */
export interface StoryDay {
  readonly day: CalendarDay | null;
  readonly place: string | null;
  readonly evidence: Timeline['evidence'];
  readonly pageClock: CalendarDay | null;
  /** The words of a dateline that say the day. */
  readonly words: Span | null;
}

/** The day of a dateline, else of publication, else of a line with nothing but a date; never the reader's own today. */
export function chooseStoryDay(article: Article, lexicon: DateLexicon): StoryDay {
  const { published, modified, clock } = article.dates;
  const publishedDay = firstDay(published);
  const pageDay = firstDay(clock);
  // Papers of every country print agency reports with English datelines: "BARI, DEC 5 -".
  const lexicons = [lexicon, lexiconFor('en', null)];
  const stamp = findStamp(article, lexicon);
  const latest = publishedDay ?? firstDay(modified) ?? pageDay ?? stamp?.day ?? null;
  const dateline = findDateline(article, lexicons, publishedDay, latest);
  const place = dateline?.place ?? null;
  const clockDay = pageDay ?? (stamp?.isFirst ? stamp.day : null);
  const textIn = (span: Span) => textOf(article.text, span);
  if (dateline?.day) {
    const evidence = { kind: 'dateline', text: textIn(dateline) } as const;
    return { day: dateline.day, place, evidence, pageClock: clockDay, words: dateline.dayWords };
  }
  if (publishedDay) {
    const evidence = { kind: 'published', text: published[0]?.text ?? '' } as const;
    return { day: publishedDay, place, evidence, pageClock: clockDay, words: null };
  }
  const evidence = stamp && ({ kind: 'text', text: textIn(stamp) } as const);
  return { day: stamp?.day ?? null, place, evidence, pageClock: pageDay, words: null };
}

function firstDay(statements: readonly { readonly day: string }[]): CalendarDay | null {
  return parseDay(statements[0]?.day ?? '');
}
