import type { Timeline } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';

/** The day the story belongs to, and the dates it mentions. `sentences` holds those of each block. */
export function buildTimeline(
  article: Article,
  _sentences: readonly (readonly Span[])[],
  _pack: LanguagePack | null,
): Timeline {
  const published = article.dates.published[0] ?? null;
  return {
    date: published?.day ?? null,
    precision: published ? 'day' : null,
    place: null,
    evidence: published ? { kind: 'published', text: published.text } : null,
    published: published?.value ?? null,
    modified: article.dates.modified[0]?.value ?? null,
    pageClock: article.dates.clock[0]?.day ?? null,
    events: [],
  };
}
