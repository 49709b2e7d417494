import { analyse } from '../core/analysis/analyse';
import { packFor } from '../core/language/registry';
import { readText } from '../core/reading/read-text';
import { type AnalysisRecord, recordOf, recordOfNothing } from '../core/views/record';
import type { AnalyzeInput } from './check-input';
import { readHtml } from './read-html';

/** The record of one input. */
export function analyzeInput(input: AnalyzeInput): AnalysisRecord {
  const reading = 'html' in input ? readHtml(input.html, input.url) : readText(input);
  if (!reading.isArticle) return recordOfNothing(input.id, reading);
  const { article } = reading;
  const analysis = analyse(article, packFor(article.language), { summaryLength: 'medium' });
  return recordOf(input.id, article, analysis);
}
