import type { DateMention, Timeline } from '../../article/analysis';
import type { Article } from '../../article/article';
import { overlaps, type Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { formatDate } from './calendar';
import { chooseStoryDay, type StoryDay } from './choose-story-day';
import { findMentions } from './find-mentions';
import { lexiconFor } from './make-lexicon';

/** The day the story belongs to, and the dates it mentions. `sentences` holds those of each block. */
export function buildTimeline(
  article: Article,
  sentences: readonly (readonly Span[])[],
  pack: LanguagePack | null,
): Timeline {
  const lexicon = lexiconFor(article.language, pack);
  const story = chooseStoryDay(article, lexicon);
  const date = story.day && formatDate(story.day);
  const pageClock = story.pageClock && formatDate(story.pageClock);
  const mentions = findMentions(article, sentences, lexicon, story.day);
  return {
    date,
    precision: story.day && 'day',
    place: story.place,
    evidence: story.evidence,
    published: article.dates.published[0]?.value ?? null,
    modified: article.dates.modified[0]?.value ?? null,
    pageClock: pageClock === date ? null : pageClock,
    events: withDateline(mentions, story, sentences),
  };
}

/** A dateline in another language than the article's names its day as well. */
function withDateline(
  mentions: readonly DateMention[],
  { day, words }: StoryDay,
  sentences: readonly (readonly Span[])[],
): readonly DateMention[] {
  if (!day || !words || mentions.some((mention) => overlaps(mention, words))) return mentions;
  const sentence = sentences.flat().find((span) => overlaps(span, words));
  if (!sentence) return mentions;
  const own: DateMention = { ...words, value: formatDate(day), precision: 'day', sentence };
  return [...mentions, own].sort((a, b) => a.start - b.start);
}
