import type { PageBlock, PageSnapshot } from '../core/article/page-snapshot';
import { findKeptElements } from './find-kept-elements';
import type { PageMap } from './page-map';
import { readBlocks } from './read-blocks';
import { readTimes } from './read-times';

/** A snapshot of the live page and the way back from it. The page itself is left untouched. */
export interface TakenSnapshot {
  readonly snapshot: PageSnapshot;
  readonly map: PageMap;
}

/** Takes down all that the core needs to know of a page. */
export function takeSnapshot(document: Document, url: string): TakenSnapshot {
  const { elements, readability } = findKeptElements(document);
  const blocks = readBlocks(document, elements);
  const root = document.documentElement;
  return {
    snapshot: {
      url,
      title: document.title,
      language: root.getAttribute('lang'),
      direction: root.getAttribute('dir'),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      meta: [...document.querySelectorAll('meta[content]')].flatMap((meta) => {
        const name =
          meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
        return name ? [{ name: name.toLowerCase(), content: meta.getAttribute('content') ?? '' }] : [];
      }),
      linkedData: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent ?? '',
      ),
      blocks: blocks.map(({ block }): PageBlock => block),
      times: readTimes(document, blocks),
      readability,
      unreadFrames: 0,
      truncated: false,
    },
    map: blocks.map(({ pieces }) => pieces),
  };
}
