import type { PageBlock } from './page-snapshot';

/** How much of a block's text stands in links, 0 to 1. */
export function linkShareOf({ text, links }: Pick<PageBlock, 'text' | 'links'>): number {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.min(1, linked / Math.max(1, text.length));
}
