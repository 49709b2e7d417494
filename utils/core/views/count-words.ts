import type { Article } from '../article/article';

const WORDS_PER_MINUTE = 220;

/** How long an article is. */
export interface Length {
  readonly wordCount: number;
  readonly readingMinutes: number;
}

/** Counts words as the article's language parts them, which is not always by spaces. */
export function countWords({ text, language, blocks }: Article): Length {
  let wordCount = 0;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  // Block by block: over a whole long text the segmenter's time grows with the square of its length.
  for (const { start, end } of blocks) {
    for (const { isWordLike } of segmenter.segment(text.slice(start, end))) {
      if (isWordLike) wordCount++;
    }
  }
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)) };
}
