import { analyse } from '../core/analysis/analyse';
import type { Reading } from '../core/article/article';
import { packFor } from '../core/language/registry';
import { readText, type TextInput } from '../core/reading/read-text';
import { type AnalysisRecord, recordOf, recordOfNothing } from '../core/views/record';
import { readHtml } from './read-html';

/** One line of a batch: a page or a text, and what its giver knows about it. */
export type AnalyzeInput = { readonly id: string } & (
  | { readonly html: string; readonly url?: string | undefined }
  | TextInput
);

/** An input that is no input, said in words for the person who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The record of one input. Throws `InputError` where the input itself is wrong. */
export function analyzeInput(input: AnalyzeInput): AnalysisRecord {
  const reading: Reading = 'html' in input ? readHtml(input.html, input.url) : readText(input);
  if (!reading.isArticle) return recordOfNothing(input.id, reading);
  const { article } = reading;
  return recordOf(
    input.id,
    article,
    analyse(article, packFor(article.language), { summaryLength: 'medium' }),
  );
}

/** Checks one parsed line of a batch. Throws `InputError` with a sentence that says what is missing. */
export function checkInput(value: unknown): AnalyzeInput {
  if (typeof value !== 'object' || value === null) throw new InputError('a line must be a JSON object');
  const input = value as Record<string, unknown>;
  if (typeof input.id !== 'string') throw new InputError('"id" must be a string');
  if (typeof input.html !== 'string' && typeof input.text !== 'string') {
    throw new InputError('one of "html" and "text" must be a string');
  }
  for (const key of ['url', 'lang', 'title', 'standfirst', 'date']) {
    if (input[key] === null) delete input[key];
    else if (input[key] !== undefined && typeof input[key] !== 'string')
      throw new InputError(`"${key}" must be a string`);
  }
  return input as AnalyzeInput;
}
