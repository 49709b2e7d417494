import type { Analysis } from '../article/analysis';
import type { Article, NoArticleReason } from '../article/article';
import type { Span } from '../article/span';
import type { Correction } from '../thought/correct-speaker';
import type { PlacedWords } from '../views/place';

/** Why a page may not be read, each with its own sentence for the reader. `not-asked`: no one pressed the button there. */
export type UnreadableReason =
  | 'browser-page'
  | 'add-on-store'
  | 'pdf'
  | 'view-source'
  | 'local-file'
  | 'blocked'
  | 'not-asked';

/** Whether the page is marked, and what of it is the reader's choice. */
export interface MarksState {
  /** What the reader sees now. */
  readonly shown: boolean;
  /** How many marks found their words on the page; `null` while nothing is shown. */
  readonly count: number | null;
  readonly site: string | null;
  readonly siteOff: boolean;
  /** The site, or every site, is read and marked without being asked for. */
  readonly granted: 'site' | 'everywhere' | null;
  /** Marks are on where neither the page nor the site says otherwise. */
  readonly everywhere: boolean;
}

/** What a reader may want of a page that holds no article: to have it read anyway, or the selected text alone. */
export type TabWish = 'anyway' | 'selection';

/** What became of the page in a tab. */
export type TabReading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly analysis: Analysis;
      readonly marks: MarksState;
    }
  | { readonly kind: 'no-article'; readonly reason: NoArticleReason; readonly title: string | null }
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** What the windows ask of the background. A tab is named by its number. */
export interface BackgroundCalls {
  /** Reads the page in the tab, or takes the finished reading of it, and marks it if marks are on. */
  readTab(tab: number, wish?: TabWish): TabReading;
  /** Marks this page, or takes its marks off, whatever the settings say. `null` where the page is gone. */
  setPageMarks(tab: number, shown: boolean): MarksState | null;
  /** Brings the tab's page to the words and pulses them; `false` where they are not there any more. */
  reveal(tab: number, words: PlacedWords): boolean;
  /** Index of the first of these texts that stand only once on the tab's page; -1 where none does, or the page is gone. */
  findUnique(tab: number, wanted: readonly string[]): number;
  /** Puts right who said a quotation of the tab's reading, here and on the page. */
  correct(tab: number, quote: Span, correction: Correction): void;
}
