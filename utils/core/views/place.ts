import type { Article } from '../article/article';
import { firstPassing } from '../article/first-passing';
import type { Span } from '../article/span';

/** A stretch of one block of the live page: offsets into the block's text. */
export interface Place extends Span {
  readonly block: number;
}

/** Words of the article and where they stand on the page: the words decide where the two disagree. */
export interface PlacedWords {
  readonly text: string;
  /** A quotation may run over the end of a block. */
  readonly places: readonly Place[];
}

/** Where on the page a span of the article stands, block by block; `[]` where the text came from no page. */
export function placesOf({ blocks }: Article, span: Span): readonly Place[] {
  const places: Place[] = [];
  for (let at = firstPassing(blocks, ({ end }) => end > span.start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.start >= span.end) break;
    if (block.source === null) continue;
    const shift = block.sourceStart - block.start;
    places.push({
      block: block.source,
      start: Math.max(span.start, block.start) + shift,
      end: Math.min(span.end, block.end) + shift,
    });
  }
  return places;
}
