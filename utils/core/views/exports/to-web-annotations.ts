import type { AnalysisRecord } from '../record';

/** Enough for a tool to find the words again in a text that has changed a little. */
const CONTEXT_CHARS = 32;

/** What is said as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a quotation. */
export function toWebAnnotations(record: Extract<AnalysisRecord, { isArticle: true }>): string {
  const source = record.canonicalUrl ?? record.url;
  const items = [...record.quotes, ...record.reported].map((quote) => ({
    type: 'Annotation',
    motivation: 'identifying',
    body: quote.speaker
      ? [
          {
            type: 'TextualBody',
            purpose: 'identifying',
            value: quote.speaker.name,
            language: record.language,
          },
        ]
      : [],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: quote.text,
          prefix: record.text.slice(Math.max(0, quote.start - CONTEXT_CHARS), quote.start),
          suffix: record.text.slice(quote.end, quote.end + CONTEXT_CHARS),
        },
        { type: 'TextPositionSelector', start: quote.start, end: quote.end },
      ],
    },
  }));
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }, null, 2)}\n`;
}
