import type { ContentCalls } from '../core/messages/content-calls';
import { findUnique } from '../core/views/find-unique';
import { adoptSheet } from './adopt-sheet';
import { type CardKeeper, keepCard } from './card-keeper';
import { liveRanges, type ReadPage } from './live-ranges';
import { nextMark } from './next-mark';
import { type PaintedMark, type Painting, paint } from './paint';
import { reveal } from './reveal';
import { selectedBlocks } from './selected-blocks';
import { takeSnapshot } from './take-snapshot';
import { watchChanges } from './watch-changes';

/**
 * Answers for one document as long as the signal lasts, and leaves the page as it was found. The name tells this
 * document from the one before and the one after in the same tab.
 */
export function createPageSession(name: string, signal: AbortSignal, onChange: () => void): ContentCalls {
  const sheet = adoptSheet(document);
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  let page: ReadPage = { map: [], texts: [] };
  let painting: Painting | null = null;
  let card: CardKeeper | null = null;
  let following = false;
  let steppedTo: PaintedMark | null = null;
  let marking = new AbortController();
  let revealing = new AbortController();

  const clearMarks = () => {
    marking.abort();
    revealing.abort();
    painting?.remove();
    painting = null;
    card = null;
    steppedTo = null;
  };
  const show = (ranges: readonly Range[]) => {
    revealing.abort();
    revealing = new AbortController();
    reveal(ranges, revealing.signal);
    return ranges.length > 0;
  };
  const step = (direction: 1 | -1) => {
    steppedTo = nextMark(painting?.painted ?? [], steppedTo, direction);
    if (!steppedTo) return false;
    show(steppedTo.ranges);
    card?.open(steppedTo);
    return true;
  };
  const isWhole = () => (painting?.painted ?? []).every(({ mark }) => liveRanges(page, mark).length > 0);
  signal.addEventListener('abort', () => {
    clearMarks();
    sheet.remove();
  });

  return {
    takeSnapshot: () => {
      const { snapshot, map } = takeSnapshot(document, location.href);
      page = { map, texts: snapshot.blocks.map(({ text }) => text) };
      // Nobody follows a page that nobody has read.
      if (!following) watchChanges(isWhole, onChange, signal);
      following = true;
      return { document: name, snapshot, selected: selectedBlocks(page) };
    },
    paint: (asked, view, { colours, labels }) => {
      if (asked !== name) return null;
      clearMarks();
      painting = paint(page, view, colours, sheet);
      marking = new AbortController();
      darkness.addEventListener('change', painting.colour, { signal: marking.signal });
      card = keepCard(painting, labels, step, marking.signal);
      return painting.painted.length;
    },
    clearMarks,
    findUnique: (asked, wanted) => (asked === name ? findUnique(page.texts.join('\n'), wanted) : null),
    reveal: (asked, words) => (asked === name ? show(liveRanges(page, words)) : null),
    step: (asked, direction) => (asked === name ? step(direction) : null),
  };
}
