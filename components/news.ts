import type { MessageKey } from '../utils/texts/messages';

/** One version, and what it brought for readers. */
export interface VersionNews {
  readonly version: string;
  readonly items: readonly MessageKey[];
}

/** What is new, newest first: the changelog's sentences in the reader's language. */
export const NEWS: readonly VersionNews[] = [
  {
    version: '0.1.0',
    items: [
      'news.read',
      'news.mark',
      'news.card',
      'news.panel',
      'news.correct',
      'news.take',
      'news.grant',
      'privacy.send',
    ],
  },
];
