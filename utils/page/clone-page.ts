import type { PageVisitor } from './walk-page';

const STAMP = 'data-inquit-stamp';
/** What Readability looks at. Styles, sources and addresses only cost time. */
const COPIED = ['class', 'id', 'role', 'rel', 'itemprop', 'itemtype'] as const;
/** Deeper elements are flattened: Readability walks up from each paragraph, and no real page is as deep. */
const MAX_DEPTH = 120;
/** Readability's time grows with the square of these: it takes elements out one by one and looks at those beside them. */
const MAX_ELEMENTS = 10_000;
const MAX_SIBLINGS = 600;

/**
 * Builds a copy of a page for Readability while the page is walked: Readability changes the document it is given.
 * The copy holds what is rendered, text of shadow roots and frames in its place, and is cheaper to parse than a clone.
 */
export class PageCloner implements PageVisitor {
  readonly copy: Document;
  /** The live elements, by the number that their copies carry. */
  readonly #live: Element[] = [];
  readonly #path: Node[] = [];
  readonly #counts: number[] = [];
  #mostSiblings = 0;

  constructor(document: Document) {
    this.copy = document.implementation.createHTMLDocument('');
  }

  open(element: Element): void {
    this.#countSibling();
    if (this.isTooLarge) return;
    const parent = this.#path.at(-1);
    this.#path.push(
      parent && this.#path.length < MAX_DEPTH
        ? parent.appendChild(this.#copyOf(element))
        : (parent ?? this.copy.body),
    );
  }

  close(): void {
    this.#counts.pop();
    if (!this.isTooLarge) this.#path.pop();
  }

  text(node: Text): void {
    if (!this.isTooLarge) this.#path.at(-1)?.appendChild(this.copy.createTextNode(node.data));
  }

  /** The copy is too large for Readability to parse without holding up the page. */
  get isTooLarge(): boolean {
    return this.#live.length > MAX_ELEMENTS || this.#mostSiblings > MAX_SIBLINGS;
  }

  /** The live elements that are left of a copied tree. */
  liveElements(tree: Element): ReadonlySet<Element> {
    const elements = new Set<Element>();
    for (const survivor of tree.querySelectorAll(`[${STAMP}]`)) {
      const element = this.#live[Number(survivor.getAttribute(STAMP))];
      if (element) elements.add(element);
    }
    return elements;
  }

  #countSibling(): void {
    const level = this.#counts.length - 1;
    const count = (this.#counts[level] ?? 0) + 1;
    if (level >= 0) this.#counts[level] = count;
    if (count > this.#mostSiblings) this.#mostSiblings = count;
    this.#counts.push(0);
  }

  #copyOf(element: Element): Element {
    const { localName } = element;
    const isFrame = localName === 'iframe' || localName === 'frame';
    const copy = this.copy.createElement(
      isFrame || !/^[a-z][a-z0-9-]*$/u.test(localName) || localName === 'body' ? 'div' : localName,
    );
    for (const name of COPIED) {
      const value = element.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    copy.setAttribute(STAMP, String(this.#live.length));
    this.#live.push(element);
    return copy;
  }
}
