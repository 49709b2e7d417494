/** How long a summary a reader wants. */
export type SummaryLength = 'short' | 'medium' | 'long';

/** A text under either of these is read as fast as its summary. */
const MIN_WORDS = 60;
const MIN_SENTENCES = 4;

/** Sentences in a summary, by the words of the running text; the first line that the text does not exceed counts. */
const COUNTS: readonly ({ readonly upToWords: number } & Readonly<Record<SummaryLength, number>>)[] = [
  { upToWords: 100, short: 1, medium: 2, long: 3 },
  { upToWords: 500, short: 2, medium: 3, long: 5 },
  { upToWords: 2000, short: 2, medium: 3, long: 6 },
  { upToWords: Number.POSITIVE_INFINITY, short: 3, medium: 4, long: 8 },
];

/** How many sentences the summary of a text has; 0 where the text is too short to be summarised. */
export function summaryCount(words: number, sentences: number, length: SummaryLength): number {
  if (words < MIN_WORDS || sentences < MIN_SENTENCES) return 0;
  return COUNTS.find(({ upToWords }) => words <= upToWords)?.[length] ?? 0;
}
