import type { MarkColours } from '../core/settings/schema';
import type { HighlightView, Mark } from '../core/views/highlight-view';
import type { AdoptedSheet } from './adopt-sheet';
import { groundOf } from './ground-of';
import { markSheet, reportedHighlight, speakerHighlight, UNCLEAR, WORDS } from './mark-sheet';
import { type PageMap, rangeOf } from './page-map';

/** Marks on the page. */
export interface Painting {
  /** How many marks found their words. */
  readonly count: number;
  readonly remove: () => void;
}

/** Marks the page by the Custom Highlight API: no element of the page is changed. */
export function paint(
  map: PageMap,
  { marks }: HighlightView,
  colours: MarkColours,
  sheet: AdoptedSheet,
): Painting {
  const ranges = new Map<string, Range[]>();
  let count = 0;
  for (const mark of marks) {
    const found = mark.places.flatMap(({ block, start, end }) => rangeOf(map, block, start, end) ?? []);
    if (found.length > 0) count++;
    const name = highlightOf(mark);
    const list = ranges.get(name);
    if (list) list.push(...found);
    else ranges.set(name, found);
  }
  const first = [...ranges.values()].flat()[0]?.startContainer ?? null;
  sheet.write(markSheet(groundOf(first?.parentElement ?? null), colours));
  for (const [name, list] of ranges) {
    for (const range of list) sheet.adoptFor(range.startContainer);
    CSS.highlights.set(name, new Highlight(...list));
  }
  return {
    count,
    remove: () => {
      for (const name of ranges.keys()) CSS.highlights.delete(name);
    },
  };
}

function highlightOf({ kind, speaker }: Mark): string {
  if (kind === 'words') return WORDS;
  if (kind === 'indirect') return reportedHighlight(speaker);
  return speaker === null ? UNCLEAR : speakerHighlight(speaker);
}
