import type { Analysis, DateMention, DatePrecision } from '../article/analysis';
import type { Article } from '../article/article';
import { type Snippet, snippetOf } from './quote-view';

/** One day, month or year that the article speaks of, with every sentence that does. */
export interface TimelineEntry {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  readonly precision: DatePrecision;
  /** Which side of the story's day it lies on; `null` where the story has no day. */
  readonly side: 'past' | 'story' | 'future' | null;
  readonly mentions: readonly TimelineMention[];
}

/** One mention of a date: its sentence, and the words in it that name the date. */
export interface TimelineMention {
  readonly words: string;
  readonly sentence: Snippet;
}

/** The dates that the article mentions, earliest first, each once. */
export function timelineView(article: Article, { timeline }: Analysis): readonly TimelineEntry[] {
  const byDate = new Map<string, DateMention[]>();
  for (const mention of timeline.events) {
    const mentions = byDate.get(mention.value);
    if (mentions) mentions.push(mention);
    else byDate.set(mention.value, [mention]);
  }
  return [...byDate]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, mentions]) => ({
      date,
      precision: mentions[0]?.precision ?? 'day',
      side: sideOf(date, timeline.date),
      mentions: oncePerSentence(mentions).map((mention) => ({
        words: article.text.slice(mention.start, mention.end),
        sentence: snippetOf(article, mention.sentence),
      })),
    }));
}

/** A sentence that names its day twice is one mention. */
function oncePerSentence(mentions: readonly DateMention[]): readonly DateMention[] {
  const starts = new Set<number>();
  return mentions.filter(({ sentence }) => !starts.has(sentence.start) && starts.add(sentence.start));
}

/** A month or a year that holds the story's day is the story's own. */
function sideOf(date: string, story: string | null): TimelineEntry['side'] {
  if (!story) return null;
  const length = Math.min(date.length, story.length);
  const [here, there] = [date.slice(0, length), story.slice(0, length)];
  if (here === there) return 'story';
  return here < there ? 'past' : 'future';
}
