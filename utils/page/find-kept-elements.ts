import { Readability } from '@mozilla/readability';
import { copyPage } from './copy-page';
import type { ReadBlock } from './read-blocks';

/** Asks Readability which elements of the page are its article. A page that it cannot parse has none. */
export function findKeptElements(page: Document, blocks: readonly ReadBlock[]): ReadonlySet<Element> {
  const copy = copyPage(page, blocks);
  if (!copy) return new Set();
  try {
    const options = { serializer: (node: Node) => node as Element, disableJSONLD: true, keepClasses: true };
    const content = new Readability<Element>(copy.document, options).parse()?.content;
    return content ? copy.liveElements(content) : new Set();
  } catch {
    // hostile markup throws in places that no one foresaw; the core then chooses by the page's own structure
    return new Set();
  }
}
