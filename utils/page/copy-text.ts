import { linkShareOf } from '../core/article/link-share';
import type { PackedBlock, PackedElement } from '../core/article/packed-snapshot';
import type { BlockReader } from './read-blocks';

/** Readability leaves elements whose id begins so as they are, where it would merge one with the only one inside it. */
const STAMP = 'readability-';
/** A block with more of its text in links is a menu or a list of stories. */
const MAX_LINK_SHARE = 0.5;
/** No article stands in these, whatever a page is made of, and Readability drops what does in the end. */
const APART = new Set(
  'nav aside footer dialog button address figure figcaption navigation complementary contentinfo alertdialog menu menubar search toolbar tablist aria-hidden'.split(
    ' ',
  ),
);
/**
 * Readability's time grows with the square of these: it takes elements out one by one and looks at those beside them. Line
 * breaks and links within one element are parts.
 */
const MAX_ELEMENTS = 4_000;
const MAX_CHILDREN = 600;
const MAX_PARTS = 1_200;
/** It walks up from every paragraph, and no real page is as deep. */
const MAX_DEPTH = 150;
const PLAIN_TAG = /^[a-z][a-z0-9-]*$/u;

/**
 * Writes a page for Readability, which changes the document it is given, that holds only the running text and what it stands
 * in: no menus, pictures and advertisements, which are most of a news page and most of the time that Readability takes.
 * `null` where that is more than it can parse in time.
 */
export function copyText(page: Document, read: BlockReader): Document | null {
  const copy = page.implementation.createHTMLDocument('');
  nameWriter(copy);
  const isApart = apartOf(read.elements);
  const copies = new Map<number, Copied>();
  let last: number | null = null;
  for (const { block } of read.blocks) {
    if (isApart[block.element] || linkShareOf(block) > MAX_LINK_SHARE) continue;
    const holder = copyElement(copy, block.element, read, copies);
    if (!holder || copies.size > MAX_ELEMENTS) return null;
    // two blocks in one element are parted by line breaks, of which Readability makes paragraphs
    if (last === block.element) holder.append(copy.createElement('br'), copy.createElement('br'));
    writeText(holder, block);
    if (holder.childElementCount > MAX_PARTS) return null;
    last = block.element;
  }
  return copy;
}

/** Numbers of the elements that are left of a tree of the copy. */
export function keptNumbers(tree: Element): ReadonlySet<number> {
  const survivors = tree.querySelectorAll(`[id^="${STAMP}"]`);
  return new Set([...survivors].map(({ id }) => Number.parseInt(id.slice(STAMP.length), 10)));
}

interface Copied {
  readonly element: Element;
  readonly depth: number;
}

/** Without a writer's name Readability looks for one in the text of every element. */
function nameWriter(copy: Document): void {
  const writer = copy.createElement('meta');
  writer.name = 'author';
  writer.content = '-';
  copy.head.append(writer);
}

/** Whether each element stands in one that no article stands in. An element stands behind the one above it. */
function apartOf(elements: readonly PackedElement[]): readonly boolean[] {
  const all: boolean[] = [];
  for (const { parent, marks } of elements) {
    all.push((parent !== null && all[parent]) || marks.some((mark) => APART.has(mark)));
  }
  return all;
}

/** The copy of an element, made with all that it stands in; `null` where that is too much. */
function copyElement(
  copy: Document,
  number: number,
  { elements, live }: BlockReader,
  copies: Map<number, Copied>,
): Element | null {
  const missing: number[] = [];
  let at: number | null = number;
  for (; at !== null && !copies.has(at); at = elements[at]?.parent ?? null) missing.push(at);
  let above = at === null ? null : (copies.get(at) ?? null);
  for (const each of missing.reverse()) {
    const depth = above ? above.depth + 1 : 0;
    if (depth > MAX_DEPTH || (above && above.element.childElementCount >= MAX_CHILDREN)) return null;
    const element = above ? copy.createElement(tagFor(elements[each]?.tag ?? '')) : copy.body;
    // the names of class and id count, each on its own
    const names = live[each]?.getAttribute('class');
    if (names) element.className = names;
    element.id = `${STAMP}${each}-${live[each]?.id ?? ''}`;
    above?.element.append(element);
    above = { element, depth };
    copies.set(each, above);
  }
  return above?.element ?? null;
}

/** Names that only a parser makes, and a body inside another, stand for nothing. */
function tagFor(tag: string): string {
  return PLAIN_TAG.test(tag) && tag !== 'body' ? tag : 'div';
}

function writeText(holder: Element, { text, links }: Pick<PackedBlock, 'text' | 'links'>): void {
  let from = 0;
  for (const { start, end } of links) {
    if (start > from) holder.append(text.slice(from, start));
    const link = holder.ownerDocument.createElement('a');
    link.textContent = text.slice(start, end);
    holder.append(link);
    from = end;
  }
  if (from < text.length) holder.append(text.slice(from));
}
