import type { Span } from './span';

/** What a block is to a reader. A crosshead is the small headline inside a text. */
export type BlockKind = 'headline' | 'standfirst' | 'crosshead' | 'paragraph' | 'list-item' | 'block-quote';

/** One block of the article; blocks stand in reading order and a blank line parts them in the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Index of the page block it was read from, the way back to the live page; `null` for plain text. */
  readonly source: number | null;
  /** Offset in the page block's text at which the block begins: a remark of the page may stand before it. */
  readonly sourceStart: number;
}

/** A story that is told in another shape than a report gets its own treatment. */
export type StoryForm = 'report' | 'live-blog' | 'interview' | 'gallery';

/** A moment as the page states it, with what stated it. */
export interface DateStatement {
  /** `YYYY-MM-DD`, in the page's own time zone. */
  readonly day: string;
  /** ISO 8601 with its offset where the page gives a clock time, else the day. */
  readonly value: string;
  /** Where it stood: `json-ld`, `meta`, `time`, `visible`, `address` or `caller`. */
  readonly from: string;
  /** The words or the attribute as the page has them. */
  readonly text: string;
}

/** When the page says that it was published; every list best first. */
export interface PageDates {
  readonly published: readonly DateStatement[];
  readonly modified: readonly DateStatement[];
  /** Days that the page shows as "today" beside the story, such as a clock in its top bar. */
  readonly clock: readonly DateStatement[];
}

/** A story that the article itself recommends. */
export interface RelatedLink {
  readonly title: string;
  /** Absolute `http(s)` address without tracking parameters. */
  readonly href: string;
  /** The words that announce it ("Read also"), or `null` where its place alone does. */
  readonly label: string | null;
  readonly reason: 'label' | 'structure';
}

/** One article as the rest of the core knows it: its text, and what its page says about it. */
export interface Article {
  /** Headline, standfirst, crossheads and paragraphs, a blank line between two. All spans point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** BCP 47 tag; `und` where neither the page nor the text tells. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly form: StoryForm;
  /** Only a teaser or the free part is readable. */
  readonly partial: boolean;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  readonly siteName: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly dates: PageDates;
  readonly related: readonly RelatedLink[];
  /** The hosts of frames of other origins, whose text no one has read: one for each frame. */
  readonly unreadFrames: readonly string[];
}

/** Why there is no article to read. */
export type NoArticleReason = 'no-text' | 'too-short' | 'not-an-article' | 'too-large';

/** What became of a page: an article, or the reason why there is none. */
export type Reading =
  | { readonly isArticle: true; readonly article: Article }
  | { readonly isArticle: false; readonly reason: NoArticleReason; readonly title: string | null };
