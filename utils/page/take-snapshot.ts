import type { PackedSnapshot } from '../core/article/packed-snapshot';
import { findKeptElements } from './find-kept-elements';
import type { PageMap } from './page-map';
import { BlockReader } from './read-blocks';
import { readMetadata } from './read-metadata';
import { readTimes } from './read-times';
import { walkPage } from './walk-page';

/** A snapshot of the live page and the way back from it. The page itself is left untouched. */
export interface TakenSnapshot {
  readonly snapshot: PackedSnapshot;
  readonly map: PageMap;
}

/** Takes down all that the core needs to know of a page, in one walk over it. */
export function takeSnapshot(document: Document, url: string): TakenSnapshot {
  const reader = new BlockReader(document);
  const walk = walkPage(document.body ?? document.documentElement, reader);
  const kept = findKeptElements(document, reader);
  return {
    snapshot: {
      url,
      base: document.baseURI,
      ...readMetadata(document),
      blocks: reader.blocks.map(({ block }) => ({ ...block, kept: kept.has(block.element) })),
      elements: reader.elements,
      times: readTimes(document, reader.blocks),
      unreadFrames: walk.unreadFrames,
      truncated: walk.truncated || reader.truncated,
    },
    map: reader.blocks.map(({ pieces }) => pieces),
  };
}
