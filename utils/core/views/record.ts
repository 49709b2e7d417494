import type { Analysis, Quote } from '../article/analysis';
import type { Article, Reading } from '../article/article';
import { type Span, textOf } from '../article/span';
import { countWords } from './count-words';

/** The analysis record, plain JSON: the command line prints it and the export writes it. Its shape is a contract. */
export type AnalysisRecord = ReturnType<typeof recordOf> | ReturnType<typeof recordOfNothing>;

/** The record of an article that was read. */
export function recordOf(id: string, article: Article, analysis: Analysis) {
  const words = (span: Span) => ({ start: span.start, end: span.end, text: textOf(article.text, span) });
  const quoteOf = (quote: Quote) => {
    const speaker = quote.attribution && analysis.speakers[quote.attribution.speaker];
    return {
      ...words(quote),
      kind: quote.kind,
      group: quote.group,
      speaker: speaker
        ? {
            name: speaker.name,
            mention: quote.attribution?.mention ? words(quote.attribution.mention) : null,
            via: quote.attribution?.via ?? null,
          }
        : null,
      cue: quote.cue && words(quote.cue),
      confidence: quote.confidence,
      evidence: quote.evidence,
    };
  };
  return {
    id,
    isArticle: true as const,
    reason: null,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    siteName: article.siteName,
    section: article.section,
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    language: article.language,
    direction: article.direction,
    form: article.form,
    text: article.text,
    partial: article.partial,
    unreadFrames: article.unreadFrames,
    ...countWords(article),
    quotes: analysis.quotes.map(quoteOf),
    reported: analysis.reported.map(quoteOf),
    speakers: analysis.speakers.map((speaker, index) => ({
      ...speaker,
      quotes: analysis.quotes.flatMap((quote, at) => (quote.attribution?.speaker === index ? [at] : [])),
    })),
    summary: analysis.summary.map(words),
    noSummary: analysis.noSummary,
    timeline: {
      ...analysis.timeline,
      events: analysis.timeline.events.map((event) => ({
        ...words(event),
        value: event.value,
        precision: event.precision,
        sentence: { start: event.sentence.start, end: event.sentence.end },
      })),
    },
    related: analysis.related,
  };
}

/** The record of a page that holds nothing to read, and why. */
export function recordOfNothing(id: string, { reason, title }: Extract<Reading, { isArticle: false }>) {
  return {
    id,
    isArticle: false as const,
    reason,
    title,
    text: '',
    quotes: [],
    reported: [],
    speakers: [],
    summary: [],
    timeline: null,
    related: [],
  };
}
