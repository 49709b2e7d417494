import type { RelatedLink } from './article';
import type { Span } from './span';

/**
 * `direct`: a clause or more; `partial`: a fragment woven into the reporter's sentence;
 * `words`: marks round a title, a name, a term or a scare quote, which is no speech; `indirect`: speech without marks.
 */
export type QuoteKind = 'direct' | 'partial' | 'words' | 'indirect';

/** Why a speaker was chosen, for tests and for the curious: the family of rule, and the candidate's score. */
export interface Evidence {
  readonly rule: string;
  readonly score: number;
}

/** Who said it. */
export interface Attribution {
  /** Index into the analysis' `speakers`. */
  readonly speaker: number;
  /** The words that name the speaker for this quote; `null` where the subject is dropped. */
  readonly mention: Span | null;
  /** The outlet through which it was said. */
  readonly via: string | null;
}

/** Words that somebody said. The span leaves the quote marks out. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  /** Joins the pieces of one utterance. */
  readonly group: number;
  /** The words that make it speech. */
  readonly cue: Span | null;
  /** `null` where the article does not say who speaks, or not surely enough. */
  readonly attribution: Attribution | null;
  /** 0 to 1, calibrated: of all attributions given 0.9, about nine in ten are right. */
  readonly confidence: number;
  readonly evidence: Evidence | null;
}

/** One person or body that speaks, under all the names the article gives. */
export interface Speaker {
  /** The fullest form. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'document' | 'unknown';
}

/** How exact a date is. */
export type DatePrecision = 'day' | 'month' | 'year';

/** A date that the article mentions. */
export interface DateMention extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly sentence: Span;
}

/** The day the story belongs to, and the days it speaks of. */
export interface Timeline {
  /** `null` where the page does not say: never the reader's own today. */
  readonly date: string | null;
  readonly precision: DatePrecision | null;
  readonly place: string | null;
  readonly evidence: { readonly kind: 'dateline' | 'published' | 'text'; readonly text: string } | null;
  /** ISO 8601, as the page states them. */
  readonly published: string | null;
  readonly modified: string | null;
  /** A "today" that the page shows beside the story and that is not the story's. */
  readonly pageClock: string | null;
  readonly events: readonly DateMention[];
}

/** Why there is no summary: a text that is read as fast as a summary, or one without a sentence that can stand alone. */
export type NoSummaryReason = 'too-short' | 'no-sentences';

/** What one reading of an article found. */
export interface Analysis {
  readonly quotes: readonly Quote[];
  readonly reported: readonly Quote[];
  readonly speakers: readonly Speaker[];
  /** Whole sentences of the article, in its order. */
  readonly summary: readonly Span[];
  /** `null` where there is a summary. */
  readonly noSummary: NoSummaryReason | null;
  readonly timeline: Timeline;
  readonly related: readonly RelatedLink[];
}
