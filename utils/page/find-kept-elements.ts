import { Readability } from '@mozilla/readability';
import type { PageCloner } from './clone-page';

/** Asks Readability which elements of the page are its article. A page that it cannot parse has none. */
export function findKeptElements(cloner: PageCloner): ReadonlySet<Element> {
  if (cloner.isTooLarge) return new Set();
  try {
    const reader = new Readability<Element>(cloner.copy, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    });
    const content = reader.parse()?.content;
    return content ? cloner.liveElements(content) : new Set();
  } catch {
    // hostile markup runs it out of stack; the core then chooses by the page's own structure
    return new Set();
  }
}
