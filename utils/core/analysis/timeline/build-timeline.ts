import type { Timeline } from '../../article/analysis';
import type { Article } from '../../article/article';
import { type Span, textOf } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { formatDate, parseDay } from './calendar';
import { findDateline } from './find-dateline';
import { findMentions } from './find-mentions';
import { lexiconFor } from './make-lexicon';

/** The day the story belongs to, and the dates it mentions. `sentences` holds those of each block. */
export function buildTimeline(
  article: Article,
  sentences: readonly (readonly Span[])[],
  pack: LanguagePack | null,
): Timeline {
  const lexicon = lexiconFor(article.language, pack);
  const published = article.dates.published[0] ?? null;
  const modified = article.dates.modified[0] ?? null;
  const clock = article.dates.clock[0] ?? null;
  const publishedDay = parseDay(published?.day ?? '');
  const latest = publishedDay ?? parseDay(modified?.day ?? '') ?? parseDay(clock?.day ?? '');
  // Papers of every country print agency reports with English datelines: "BARI, DEC 5 -".
  const dateline = findDateline(article, [lexicon, lexiconFor('en', null)], publishedDay, latest);
  const story = dateline?.day ?? publishedDay;
  const date = story && formatDate(story);
  return {
    date,
    precision: story && 'day',
    place: dateline?.place ?? null,
    evidence: dateline?.day
      ? { kind: 'dateline', text: textOf(article.text, dateline) }
      : publishedDay && published && { kind: 'published', text: published.text },
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    pageClock: clock && clock.day !== date ? clock.day : null,
    events: findMentions(article, sentences, lexicon, story),
  };
}
