import type { Article } from '../article/article';
import type { Span } from '../article/span';
import { canonicalLanguage } from './language-tag';
import type { LanguagePack } from './pack';
import { remembered } from './remembered';
import { endsSentence } from './sentence-end';
import type { SentenceTable } from './sentence-table';

/** V8 takes a time that grows with the text for each segment, and a hostile page may be one paragraph of megabytes. */
const CHUNK_CHARS = 2048;

/**
 * Stops that `Intl` reads over: before a number ("in 1999. 30 people"), after an ellipsis, and where a space was lost. Each
 * begins with its mark, since a pattern that begins with a look behind is tried at every letter.
 */
const OVERLOOKED =
  /[.…]["”“»’)\]]?\s+(?=["“„«‘([]?\p{N})|…["”“»’)\]]?\s+(?=["“„«‘([]?\p{Lu})|\.(?<=\p{Ll}{3}\.)(?=\p{Lu}(?:\p{Ll}|['’]))/gu;

/** A closing mark that stands apart from its stop: « Je pars. » */
const LATE_CLOSER = /[”»›’)\]」』]+(?:\s+|(?=[.,;:!?])|$)/uy;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of an article, block by block. */
export function sentencesOf(
  { text, blocks, language }: Pick<Article, 'text' | 'blocks' | 'language'>,
  pack: LanguagePack | null,
): readonly (readonly Span[])[] {
  return blocks.map((block) => splitSentences(text, block, language, pack?.sentences ?? null));
}

/**
 * The sentences of one block of text, in order; spaces between two belong to neither.
 * `Intl` proposes the boundaries, the language's table and the rules in `endsSentence` dispose.
 */
export function splitSentences(
  text: string,
  block: Span,
  language: string,
  table: SentenceTable | null,
): readonly Span[] {
  const words = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const proposed of proposedEnds(words, segmenterFor(language))) {
    const end = afterLateCloser(words, proposed);
    if (end <= start || !endsSentence(words, start, end, table)) continue;
    addTrimmed(sentences, words, block.start, start, end);
    start = end;
  }
  addTrimmed(sentences, words, block.start, start, words.length);
  return sentences;
}

function proposedEnds(words: string, segmenter: Intl.Segmenter): readonly number[] {
  const ends = segmentEnds(words, segmenter);
  const count = ends.length;
  OVERLOOKED.lastIndex = 0;
  while (OVERLOOKED.test(words)) ends.push(OVERLOOKED.lastIndex);
  return ends.length > count ? ends.sort((a, b) => a - b) : ends;
}

/** Reads on from the last boundary found in each chunk, so that a chunk's edge makes none. */
function segmentEnds(words: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  let from = 0;
  while (from < words.length) {
    const chunk = words.slice(from, from + CHUNK_CHARS);
    let last = 0;
    for (const { index } of segmenter.segment(chunk)) {
      if (index > 0) ends.push(from + index);
      last = index;
    }
    from += last > 0 && from + chunk.length < words.length ? last : chunk.length;
  }
  return ends;
}

function segmenterFor(language: string): Intl.Segmenter {
  return remembered(
    segmenters,
    language,
    () => new Intl.Segmenter(canonicalLanguage(language), { granularity: 'sentence' }),
  );
}

function afterLateCloser(words: string, end: number): number {
  LATE_CLOSER.lastIndex = end;
  return LATE_CLOSER.test(words) ? LATE_CLOSER.lastIndex : end;
}

function addTrimmed(sentences: Span[], words: string, offset: number, start: number, end: number): void {
  while (start < end && isSpace(words, start)) start++;
  while (start < end && isSpace(words, end - 1)) end--;
  if (start < end) sentences.push({ start: offset + start, end: offset + end });
}

function isSpace(words: string, at: number): boolean {
  return words.charAt(at).trim() === '';
}
