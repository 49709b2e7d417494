import { linkShareOf } from '../core/article/link-share';
import type { ReadBlock } from './read-blocks';

const STAMP = 'data-inquit-stamp';
/** A block with more of its text in links is a menu or a list of stories. */
const MAX_LINK_SHARE = 0.5;
/** Readability's time grows with the square of these: it takes elements out one by one and looks at those beside them. */
const MAX_ELEMENTS = 4_000;
const MAX_CHILDREN = 600;
/** It walks up from every paragraph, and no real page is as deep. */
const MAX_DEPTH = 150;

/** A copy of a page for Readability, which changes the document it is given. */
export interface PageCopy {
  readonly document: Document;
  /** The live elements that are left of a tree of the copy. */
  liveElements(tree: Element): ReadonlySet<Element>;
}

/**
 * Copies of a page only what its running text stands in: no menus, pictures, scripts and advertisements, which are most
 * of a news page and most of the time that Readability takes. `null` where that is more than it can parse in time.
 */
export function copyPage(page: Document, blocks: readonly ReadBlock[]): PageCopy | null {
  const { holders, wanted } = whatHoldsText(blocks);
  if (wanted.size > MAX_ELEMENTS || !page.body) return null;
  const copy = page.implementation.createHTMLDocument('');
  const live: Element[] = [];
  const open: { readonly from: Element; readonly to: Element; readonly depth: number }[] = [
    { from: page.body, to: copy.body, depth: 0 },
  ];
  for (let level = open.pop(); level; level = open.pop()) {
    const { from, to, depth } = level;
    let children = 0;
    if (depth > MAX_DEPTH) return null;
    for (let child = from.firstChild; child; child = child.nextSibling) {
      const isWanted = wanted.has(child as Element);
      if (!isWanted && !(holders.has(from) && isInline(child))) continue;
      const copied = to.appendChild(copy.importNode(child, !isWanted));
      if (!isWanted) continue;
      if (++children > MAX_CHILDREN) return null;
      (copied as Element).setAttribute(STAMP, String(live.length));
      live.push(child as Element);
      open.push({ from: child as Element, to: copied as Element, depth: depth + 1 });
    }
  }
  return {
    document: copy,
    liveElements: (tree) =>
      new Set(
        [...tree.querySelectorAll(`[${STAMP}]`)].flatMap(
          (survivor) => live[Number(survivor.getAttribute(STAMP))] ?? [],
        ),
      ),
  };
}

/** The elements of blocks that are not mostly links, and all that these stand in. */
function whatHoldsText(blocks: readonly ReadBlock[]) {
  const holders = new Set<Element>();
  const wanted = new Set<Element>();
  for (const { block, holder } of blocks) {
    if (linkShareOf(block) > MAX_LINK_SHARE) continue;
    holders.add(holder);
    for (let at: Element | null = holder; at && !wanted.has(at); at = at.parentElement) wanted.add(at);
  }
  return { holders, wanted };
}

/** Text, and the elements within a line of it. */
function isInline(node: Node): boolean {
  return (
    node.nodeType === node.TEXT_NODE ||
    /^(?:a|abbr|b|br|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/iu.test(node.nodeName)
  );
}
