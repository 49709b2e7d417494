import type { Article } from '../article/article';

const WORDS_PER_MINUTE = 220;

/** How long an article is. */
export interface Length {
  readonly wordCount: number;
  readonly readingMinutes: number;
}

/** Counts words as the article's language parts them, which is not always by spaces. */
export function countWords({ text, language }: Article): Length {
  let wordCount = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) wordCount++;
  }
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE)) };
}
