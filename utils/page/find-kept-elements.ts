import { Readability } from '@mozilla/readability';
import { copyText, keptNumbers } from './copy-text';
import type { BlockReader } from './read-blocks';

const OPTIONS = { serializer: (node: Node) => node as Element, disableJSONLD: true, keepClasses: true };

/** Asks Readability which elements of the page are its article, by number. A page that it cannot parse has none. */
export function findKeptElements(page: Document, read: BlockReader): ReadonlySet<number> {
  try {
    const copy = copyText(page, read);
    const content = copy && new Readability<Element>(copy, OPTIONS).parse()?.content;
    return content ? keptNumbers(content) : new Set();
  } catch {
    // hostile markup throws in places that no one foresaw; the core then chooses by the page's own structure
    return new Set();
  }
}
