import type { Article, Block } from '../article/article';
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
  for (let at = firstBlockEndingAfter(blocks, span.start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.start >= span.end) break;
    if (block.source === null) continue;
    places.push({
      block: block.source,
      start: Math.max(span.start, block.start) - block.start,
      end: Math.min(span.end, block.end) - block.start,
    });
  }
  return places;
}

/** Binary search: an article may have thousands of blocks and thousands of quotations. */
function firstBlockEndingAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
