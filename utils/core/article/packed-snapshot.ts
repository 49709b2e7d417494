import type { PageBlock, PageElement, PageSnapshot } from './page-snapshot';

/** A block as it is read: what its element and those above it say of it stands with them. */
export type PackedBlock = Pick<
  PageBlock,
  'text' | 'element' | 'kept' | 'emphasis' | 'afterPicture' | 'links'
>;

/** An element that holds text or stands above one that does, its names as the page writes them. */
export interface PackedElement extends PageElement {
  /** Number of the element above it; `null` for the topmost. */
  readonly parent: number | null;
  /** What it is to those who find their way by landmarks: its tag, its role, `aria-hidden`. */
  readonly marks: readonly string[];
}

/**
 * A snapshot on its way from the page: everything is said once, and what can be told later is told in the background, off the
 * page's main thread. Links have the address that the page writes.
 */
export interface PackedSnapshot extends Omit<PageSnapshot, 'blocks' | 'elements'> {
  /** What the addresses of links are relative to. */
  readonly base: string;
  readonly blocks: readonly PackedBlock[];
  readonly elements: readonly PackedElement[];
}
