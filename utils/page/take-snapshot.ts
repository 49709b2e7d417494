import type { PageSnapshot } from '../core/article/page-snapshot';
import { PageCloner } from './clone-page';
import { findKeptElements } from './find-kept-elements';
import type { PageMap, TextPiece } from './page-map';
import { BlockReader } from './read-blocks';
import { readMetadata } from './read-metadata';
import { readTimes } from './read-times';
import { walkPage } from './walk-page';

/** A snapshot of the live page and the way back from it. The page itself is left untouched. */
export interface TakenSnapshot {
  readonly snapshot: PageSnapshot;
  readonly map: PageMap;
}

/** Takes down all that the core needs to know of a page, in one walk over it. */
export function takeSnapshot(document: Document, url: string): TakenSnapshot {
  const reader = new BlockReader();
  const cloner = new PageCloner(document);
  const walk = walkPage(document.body ?? document.documentElement, {
    open(element) {
      reader.open(element);
      cloner.open(element);
    },
    close() {
      reader.close();
      cloner.close();
    },
    text(node) {
      reader.text(node);
      cloner.text(node);
    },
  });
  const kept = findKeptElements(cloner);
  return {
    snapshot: {
      url,
      ...readMetadata(document),
      blocks: reader.blocks.map(({ block, pieces }) => ({ ...block, kept: isKept(pieces, kept) })),
      elements: reader.elements,
      times: readTimes(document, reader.blocks),
      unreadFrames: walk.unreadFrames,
      truncated: walk.truncated || reader.truncated,
    },
    map: reader.blocks.map(({ pieces }) => pieces),
  };
}

/** Whether most of a block's text stands in elements that Readability kept. */
function isKept(pieces: readonly TextPiece[], kept: ReadonlySet<Element>): boolean {
  let all = 0;
  let inside = 0;
  for (const { node, length } of pieces) {
    all += length;
    if (node.parentElement && kept.has(node.parentElement)) inside += length;
  }
  return inside * 2 > all;
}
