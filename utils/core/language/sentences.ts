import type { Span } from '../article/span';
import { plainLocale } from './locale';
import type { SentenceTable } from './sentence-table';

/** The sentences of one block of text, in order; spaces between two belong to neither. */
export function splitSentences(
  text: string,
  block: Span,
  language: string,
  table: SentenceTable | null,
): readonly Span[] {
  const segmenter = new Intl.Segmenter(plainLocale(language), { granularity: 'sentence' });
  const sentences: Span[] = [];
  let start = block.start;
  let end = block.start;
  for (const { index, segment } of segmenter.segment(text.slice(block.start, block.end))) {
    end = block.start + index + segment.length;
    if (endsInAbbreviation(segment, table)) continue;
    sentences.push(trim(text, { start, end }));
    start = end;
  }
  if (start < end) sentences.push(trim(text, { start, end }));
  return sentences.filter((sentence) => sentence.start < sentence.end);
}

function endsInAbbreviation(segment: string, table: SentenceTable | null): boolean {
  const last = segment.trimEnd().toLowerCase().split(/\s/u).at(-1) ?? '';
  return table?.abbreviations.includes(last) ?? false;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
