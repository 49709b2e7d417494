import { Readability } from '@mozilla/readability';
import type { PageSnapshot } from '../core/article/page-snapshot';

const STAMP = 'data-inquit-stamp';

export interface KeptElements {
  /** Live elements that Readability counts as part of the article. */
  readonly elements: ReadonlySet<Element>;
  readonly readability: PageSnapshot['readability'];
}

/**
 * Asks Readability which elements of the page are its article. It changes the document it is given and re-parses it
 * on a second try, so it gets a clone whose elements are numbered, and the numbers lead back to the live elements.
 */
export function findKeptElements(document: Document): KeptElements {
  const live = [...document.querySelectorAll('*')];
  const clone = document.cloneNode(true) as Document;
  for (const [index, element] of clone.querySelectorAll('*').entries()) {
    element.setAttribute(STAMP, String(index));
  }
  const article = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
  const survivors = article?.content?.querySelectorAll(`[${STAMP}]`) ?? [];
  const elements = new Set<Element>();
  for (const survivor of survivors) {
    const element = live[Number(survivor.getAttribute(STAMP))];
    if (element) elements.add(element);
  }
  return {
    elements,
    readability: article && {
      title: article.title ?? null,
      byline: article.byline ?? null,
      excerpt: article.excerpt ?? null,
      siteName: article.siteName ?? null,
    },
  };
}
