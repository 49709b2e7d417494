import type { AnalysisRecord } from '../record';

const COLUMNS = ['speaker', 'mention', 'via', 'kind', 'text', 'cue', 'confidence', 'start', 'end', 'url'];
/** Spreadsheets run what begins so as a formula. */
const FORMULA_START = /^[=+\-@\t\r]/u;
/** Without it some spreadsheets take UTF-8 for an older alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All that is said as a table of RFC 4180, one quotation a row. */
export function toCsv(record: Extract<AnalysisRecord, { isArticle: true }>): string {
  const rows = [...record.quotes, ...record.reported].map((quote) => [
    quote.speaker?.name ?? '',
    quote.speaker?.mention?.text ?? '',
    quote.speaker?.via ?? '',
    quote.kind,
    quote.text,
    quote.cue?.text ?? '',
    quote.confidence,
    quote.start,
    quote.end,
    record.canonicalUrl ?? record.url ?? '',
  ]);
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
