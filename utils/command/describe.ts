import type { AnalysisRecord } from '../core/views/record';

/** A record as a report for people, plain text. */
export function describe(record: AnalysisRecord): string {
  if (!record.isArticle) return `${record.id}: nothing to read (${record.reason})\n`;
  const { timeline } = record;
  const story = [timeline.place, timeline.date].filter(Boolean).join(', ') || 'no date found';
  return [
    record.title ?? record.id,
    `Story: ${story}${timeline.evidence ? ` (${timeline.evidence.kind})` : ''}`,
    ...(timeline.pageClock ? [`The page shows ${timeline.pageClock}`] : []),
    section(
      'Summary',
      record.summary.map((sentence) => sentence.text),
    ),
    section(
      'Quotes',
      record.quotes.map(
        (quote) => `${quote.speaker?.name ?? 'Speaker unclear'} [${quote.kind}]: ${quote.text}`,
      ),
    ),
    section(
      'Reported',
      record.reported.map((quote) => `${quote.speaker?.name ?? 'Speaker unclear'}: ${quote.text}`),
    ),
    section(
      'Dates',
      timeline.events.map((event) => `${event.value}: ${event.text}`),
    ),
    section(
      'Related',
      record.related.map((link) => `${link.title} <${link.href}>`),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0
    ? `\n${title}\n${lines.map((line) => `  - ${line}`).join('\n')}`
    : `\n${title}: none`;
}
