import type { MarkColours } from '../core/settings/schema';
import type { HighlightView, Mark } from '../core/views/highlight-view';
import type { AdoptedSheet } from './adopt-sheet';
import { type Ground, groundOf } from './ground-of';
import { liveRanges, type ReadPage } from './live-ranges';
import { markSheet, reportedHighlight, speakerHighlight, UNCLEAR, WORDS } from './mark-sheet';

/** A mark and where it is on the page. Firefox cannot list a highlight's ranges from here, so they are kept. */
export interface PaintedMark {
  readonly mark: Mark;
  readonly ranges: readonly Range[];
}

/** Marks on the page, in reading order; those that did not find their words are left out. */
export interface Painting {
  readonly view: HighlightView;
  /** What the marked text stands on now: a page may turn dark while it is read. */
  readonly ground: () => Ground;
  /** Takes the colours for what the text stands on now. */
  readonly colour: () => void;
  readonly painted: readonly PaintedMark[];
  readonly remove: () => void;
}

/** Marks the page by the Custom Highlight API: no element of the page is changed. */
export function paint(
  page: ReadPage,
  view: HighlightView,
  colours: MarkColours,
  sheet: AdoptedSheet,
): Painting {
  const painted = view.marks
    .map((mark) => ({ mark, ranges: liveRanges(page, mark) }))
    .filter(({ ranges }) => ranges.length > 0);
  const ground = () => groundOf(painted[0]?.ranges[0]?.startContainer.parentElement ?? null);
  const colour = () => sheet.write(markSheet(ground(), colours));
  colour();
  const highlights = new Map<string, Highlight>();
  for (const { mark, ranges } of painted) {
    const name = highlightOf(mark);
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    for (const range of ranges) {
      sheet.adoptFor(range.startContainer);
      highlight.add(range);
    }
  }
  for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
  return {
    view,
    ground,
    colour,
    painted,
    remove: () => {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
    },
  };
}

function highlightOf({ kind, speaker }: Mark): string {
  if (kind === 'words') return WORDS;
  if (kind === 'indirect') return reportedHighlight(speaker);
  return speaker === null ? UNCLEAR : speakerHighlight(speaker);
}
