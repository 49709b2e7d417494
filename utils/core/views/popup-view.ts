import type { Analysis, NoSummaryReason } from '../article/analysis';
import type { Article, RelatedLink, StoryForm } from '../article/article';
import { countWords } from './count-words';
import { dayToCome, withoutDaysToCome } from './days-to-come';
import { type Snippet, type SpeechView, snippetOf, speechView } from './quote-view';
import { type StoryView, storyView } from './story-view';
import { type TimelineEntry, timelineView } from './timeline-view';

/** All that a window shows of one reading, before it is put into the reader's language. */
export interface PopupView {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  readonly byline: readonly string[];
  /** BCP 47 tag and direction of the article's own words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly form: StoryForm;
  readonly wordCount: number;
  readonly readingMinutes: number;
  /** Only so many of the article's words can be read here. */
  readonly partial: boolean;
  readonly unreadFrames: readonly string[];
  readonly story: StoryView | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly pageClock: string | null;
  /** A day that the page gives and that has not come yet: a wrong clock, and not used. `null` as a rule. */
  readonly notYet: string | null;
  readonly summary: readonly Snippet[];
  /** Why there is no summary; `null` where there is one. */
  readonly noSummary: NoSummaryReason | null;
  readonly speech: SpeechView;
  readonly timeline: readonly TimelineEntry[];
  readonly related: readonly RelatedLink[];
}

/** What to show of a reading to a reader whose own day is `today` (`YYYY-MM-DD`). */
export function popupView(article: Article, analysis: Analysis, today: string): PopupView {
  const timeline = withoutDaysToCome(analysis.timeline, today);
  return {
    title: article.title,
    standfirst: article.standfirst,
    siteName: article.siteName ?? hostOf(article.url),
    section: article.section,
    byline: article.byline,
    language: article.language,
    direction: article.direction,
    form: article.form,
    ...countWords(article),
    partial: article.partial,
    unreadFrames: article.unreadFrames,
    story: storyView(timeline, today),
    published: timeline.published,
    modified: timeline.modified,
    pageClock: timeline.pageClock,
    notYet: dayToCome(analysis.timeline, today),
    summary: analysis.summary.map((sentence) => snippetOf(article, sentence)),
    noSummary: analysis.noSummary,
    speech: speechView(article, analysis),
    timeline: timelineView(article, { ...analysis, timeline }),
    related: analysis.related.filter(({ href }) => isWebAddress(href)),
  };
}

/** Nothing else may become a link: the page chooses its addresses. */
function isWebAddress(href: string): boolean {
  return /^https?:\/\//iu.test(href);
}

function hostOf(url: string | null): string | null {
  return url && isWebAddress(url) ? new URL(url).hostname.replace(/^www\./u, '') : null;
}
