import type { Analysis } from '../../article/analysis';
import type { Article } from '../../article/article';
import { popupView } from '../popup-view';
import { recordOf } from '../record';
import { type ExportLabels, outlineOf } from './outline';
import { toCsv } from './to-csv';
import { toMarkdown } from './to-markdown';
import { toPlainText } from './to-plain-text';
import { toWebAnnotations } from './to-web-annotations';

export const EXPORT_FORMATS = ['markdown', 'text', 'json', 'csv', 'annotations'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file for the reader to keep. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

const ENDINGS: Readonly<Record<ExportFormat, readonly [string, string]>> = {
  markdown: ['md', 'text/markdown'],
  text: ['txt', 'text/plain'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  annotations: ['jsonld', 'application/ld+json'],
};
const MAX_NAME_CHARS = 60;

/** A whole reading in one of the formats, for a reader whose own day is `today`. */
export function exportReading(
  format: ExportFormat,
  article: Article,
  analysis: Analysis,
  labels: ExportLabels,
  today: string,
): ExportedFile {
  const [ending, mediaType] = ENDINGS[format];
  return {
    name: `${nameOf(article)}.${ending}`,
    mediaType: `${mediaType};charset=utf-8`,
    content: contentOf(format, article, analysis, labels, today),
  };
}

function contentOf(
  format: ExportFormat,
  article: Article,
  analysis: Analysis,
  labels: ExportLabels,
  today: string,
): string {
  const address = article.canonicalUrl ?? article.url;
  if (format === 'markdown' || format === 'text') {
    const outline = outlineOf(popupView(article, analysis, today), address, labels);
    return format === 'markdown' ? toMarkdown(outline) : toPlainText(outline);
  }
  const record = recordOf(address ?? article.title ?? 'reading', article, analysis);
  if (format === 'csv') return toCsv(record);
  return format === 'annotations' ? toWebAnnotations(record) : `${JSON.stringify(record, null, 2)}\n`;
}

/** The headline as a file name: letters and digits of any script, nothing that a file system could take amiss. */
function nameOf({ title, siteName }: Article): string {
  const words = (title ?? siteName ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return [...words].slice(0, MAX_NAME_CHARS).join('') || 'inquit';
}
