import { firstPassing } from '../core/article/first-passing';
import type { PageTime } from '../core/article/page-snapshot';
import { namesOf } from './names-of';
import type { ReadBlock } from './read-blocks';

const MAX_TIMES = 300;
const MAX_TEXT = 200;
const MAX_NAMES = 200;
const SELECTOR =
  'time, [pubdate], [itemprop^="date" i], [itemprop="uploadDate" i], [property$="datePublished" i]';
/** `Node.DOCUMENT_POSITION_FOLLOWING`, which jsdom does not put on the global object. */
const FOLLOWING = 4;

/** The elements that state a moment to machines, each with the block it stands in or before. */
export function readTimes(document: Document, blocks: readonly ReadBlock[]): readonly PageTime[] {
  return [...document.querySelectorAll(SELECTOR)].slice(0, MAX_TIMES).flatMap((element) => {
    if (element.tagName === 'META' && element.closest('head')) return [];
    return {
      dateTime:
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title'),
      text: (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_TEXT),
      property: propertyOf(element),
      names: namesAbove(element),
      block: blockAt(element, blocks),
    };
  });
}

function propertyOf(element: Element): string | null {
  if (element.hasAttribute('pubdate')) return 'pubdate';
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  return property?.toLowerCase().slice(0, MAX_TEXT) ?? null;
}

/** Index of the first block that does not end before the element. */
function blockAt(element: Element, blocks: readonly ReadBlock[]): number {
  return firstPassing(blocks, ({ pieces }) => {
    const last = pieces.at(-1)?.node;
    return last !== undefined && (element.compareDocumentPosition(last) & FOLLOWING) !== 0;
  });
}

/** Class and id words of an element and its nearest ancestors. */
function namesAbove(element: Element): string {
  let names = '';
  for (let at: Element | null = element; at && names.length < MAX_NAMES; at = at.parentElement) {
    names += `${namesOf(at)} `;
  }
  return names.trim().slice(0, MAX_NAMES);
}
