import type { Block } from '../article/article';

/** Where the article stands on its page, as indices of page blocks. */
export interface ArticlePlace {
  /** Its headline, or its first block where there is no headline above the text. */
  readonly start: number;
  /** Its first and its last block of running text. */
  readonly first: number;
  readonly last: number;
  /** All that was taken for its text. */
  readonly blocks: ReadonlySet<number>;
}

/** The place of an article's blocks on the page that they were read from. */
export function placeOf(blocks: readonly Block[]): ArticlePlace {
  const sources = blocks.flatMap(({ kind, source }) => (source === null ? [] : [{ kind, source }]));
  const text = sources.filter(({ kind }) => kind !== 'headline').map(({ source }) => source);
  const headline = sources.find(({ kind }) => kind === 'headline')?.source ?? null;
  const first = Math.min(...text, Number.POSITIVE_INFINITY);
  return {
    start: Math.min(headline ?? first, first),
    first,
    last: Math.max(...text, headline ?? 0),
    blocks: new Set(sources.map(({ source }) => source)),
  };
}
