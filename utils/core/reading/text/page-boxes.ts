import { isPageLine, type PageLines } from './is-page-line';
import type { PageTree, TreeBlock } from './page-tree';

/** A box of the page within a text is smaller than this: a call to subscribe, a list of what else there is. */
const MAX_BOX_WEIGHT = 500;
const MAX_BOX_STEPS = 5;

/** Takes from a text the small boxes whose heading says that they are the page's: "Newsletter", "More on this". */
export function withoutPageBoxes(
  tree: PageTree,
  body: readonly TreeBlock[],
  lines: PageLines,
): readonly TreeBlock[] {
  const boxes = new Set(
    body
      .filter(({ isHeading, block }) => isHeading && isPageLine(block.text, lines))
      .flatMap((heading) => boxOf(tree, heading) ?? []),
  );
  return boxes.size === 0 ? body : body.filter(({ path }) => !path.some((number) => boxes.has(number)));
}

/** The largest small element round a heading. */
function boxOf({ weights }: PageTree, { path, weight }: TreeBlock): number | undefined {
  return path
    .slice(1, MAX_BOX_STEPS)
    .findLast((number) => (weights.get(number) ?? 0) > weight && (weights.get(number) ?? 0) < MAX_BOX_WEIGHT);
}
