import { analyse } from '../analysis/analyse';
import type { Analysis } from '../article/analysis';
import type { Article, Reading } from '../article/article';
import type { PackedSnapshot } from '../article/packed-snapshot';
import type { LanguagePack } from '../language/pack';
import { packCodeOf, pageTables } from '../language/page-tables';
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

/** Brings the pack with a code of ours; `null` where there is none. */
export type BringPack = (code: string) => Promise<LanguagePack | null>;

/** The whole way from a page's snapshot to what a reader is shown. Rejects where `bringPack` does. */
export async function think(
  snapshot: PackedSnapshot,
  bringPack: BringPack,
  settings: Settings,
  wish?: ReadingWish,
): Promise<Thought | NoArticle> {
  const reading = readPage(snapshot, pageTables, wish);
  if (!reading.isArticle) return reading;
  const { article } = reading;
  const code = packCodeOf(article.language);
  const analysis = analyse(article, code === null ? null : await bringPack(code), settings);
  return { article, analysis, view: highlightView(article, analysis) };
}
