import type { Analysis, Quote } from '../../utils/core/article/analysis';
import type { Span } from '../../utils/core/article/span';

/** An analysis that found nothing, but for what is given. */
export function analysisOf(found: Partial<Analysis> = {}): Analysis {
  return {
    quotes: [],
    reported: [],
    speakers: [],
    summary: [],
    noSummary: null,
    timeline: {
      date: null,
      precision: null,
      place: null,
      evidence: null,
      published: null,
      modified: null,
      pageClock: null,
      events: [],
    },
    related: [],
    ...found,
  };
}

/** A direct quotation by a speaker, or by nobody who is named. */
export function quoteOf(span: Span | undefined, speaker: number | null, about: Partial<Quote> = {}): Quote {
  return {
    start: span?.start ?? 0,
    end: span?.end ?? 0,
    kind: 'direct',
    group: 0,
    cue: null,
    attribution: speaker === null ? null : { speaker, mention: null, via: null },
    confidence: 0.9,
    evidence: null,
    ...about,
  };
}
