import type { ContentCalls } from '../core/messages/content-calls';
import { adoptSheet } from './adopt-sheet';
import type { PageMap } from './page-map';
import { rangeOf } from './page-map';
import { type Painting, paint } from './paint';
import { reveal } from './reveal';
import { takeSnapshot } from './take-snapshot';

/**
 * Answers for one document as long as the signal lasts, and leaves the page as it was found. The name tells this
 * document from the one before and the one after in the same tab.
 */
export function createPageSession(name: string, signal: AbortSignal): ContentCalls {
  const sheet = adoptSheet(document);
  let map: PageMap = [];
  let painting: Painting | null = null;
  let revealing = new AbortController();
  const clearMarks = () => {
    painting?.remove();
    painting = null;
    revealing.abort();
  };
  signal.addEventListener('abort', () => {
    clearMarks();
    sheet.remove();
  });
  return {
    takeSnapshot: () => {
      const taken = takeSnapshot(document, location.href);
      map = taken.map;
      return { document: name, snapshot: taken.snapshot };
    },
    paint: (asked, view, colours) => {
      if (asked !== name) return null;
      clearMarks();
      painting = paint(map, view, colours, sheet);
      return painting.count;
    },
    clearMarks,
    reveal: (asked, places) => {
      if (asked !== name) return null;
      revealing.abort();
      revealing = new AbortController();
      const ranges = places.flatMap(({ block, start, end }) => rangeOf(map, block, start, end) ?? []);
      reveal(ranges, revealing.signal);
      return ranges.length > 0;
    },
  };
}
