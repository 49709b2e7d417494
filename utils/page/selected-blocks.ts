import type { ReadPage } from './live-ranges';

/** The numbers of the blocks that the reader has selected text in; `[]` where nothing is selected. */
export function selectedBlocks({ map }: ReadPage): readonly number[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return map.flatMap((pieces, block) =>
    pieces.some(({ node }) => selection.containsNode(node, true)) ? [block] : [],
  );
}
