import type { PackedSnapshot } from '../article/packed-snapshot';
import type { MarkColours } from '../settings/schema';
import type { HighlightView } from '../views/highlight-view';
import type { PlacedWords } from '../views/place';

/** A snapshot and the name of the document it was taken of. The name is new with every load. */
export interface DocumentSnapshot {
  readonly document: string;
  readonly snapshot: PackedSnapshot;
  /** Numbers of the blocks that the reader has selected text in. */
  readonly selected: readonly number[];
}

/** What the card beside a mark says of itself; the page's script loads no texts of its own. */
export interface CardLabels {
  readonly unclear: string;
  readonly words: string;
  readonly reported: string;
  /** Holds `{outlet}`. */
  readonly via: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
}

/** How the page is to be marked. */
export interface MarkLook {
  readonly colours: MarkColours;
  readonly labels: CardLabels;
}

/** What the background asks of the page in a tab. A call for another document than the one that is open answers `null`. */
export interface ContentCalls {
  /** Reads the page as it is now. Places in later calls mean this snapshot. */
  takeSnapshot(): DocumentSnapshot;
  /** Marks the page, in place of any marks before. Answers how many marks found their words. */
  paint(document: string, view: HighlightView, look: MarkLook): number | null;
  /** Takes every mark off the page. */
  clearMarks(): void;
  /** Scrolls to the words and pulses them. Answers `false` where they are not on the page any more. */
  reveal(document: string, words: PlacedWords): boolean | null;
  /** Index of the first of these texts that stand only once on the whole page; -1 where none does. */
  findUnique(document: string, wanted: readonly string[]): number | null;
  /** Goes to the next mark (1) or the one before (-1) and opens its card. Answers `false` where nothing is marked. */
  step(document: string, direction: 1 | -1): boolean | null;
}
