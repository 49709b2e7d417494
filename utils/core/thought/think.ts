import { analyse } from '../analysis/analyse';
import type { Analysis } from '../article/analysis';
import type { Article, Reading } from '../article/article';
import type { PackedSnapshot } from '../article/packed-snapshot';
import { packFor, packs } from '../language/registry';
import { type ReadingWish, readPage } from '../reading/read-page';
import type { Settings } from '../settings/schema';
import { type HighlightView, highlightView } from '../views/highlight-view';

/** What the core makes of a page: its article, what that says, and the marks that go back to the page. */
export interface Thought {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly view: HighlightView;
}

export type NoArticle = Extract<Reading, { isArticle: false }>;

/** The whole way from a page's snapshot to what a reader is shown. */
export function think(snapshot: PackedSnapshot, settings: Settings, wish?: ReadingWish): Thought | NoArticle {
  const reading = readPage(snapshot, packs, wish);
  if (!reading.isArticle) return reading;
  const { article } = reading;
  const analysis = analyse(article, packFor(article.language), settings);
  return { article, analysis, view: highlightView(article, analysis) };
}
