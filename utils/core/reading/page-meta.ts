import type { PageSnapshot } from '../article/page-snapshot';

/** The first of the page's metadata under one of these names that says something. */
export function metaOf(page: PageSnapshot, names: readonly string[]): string | null {
  return metasOf(page, names)[0] ?? null;
}

/** All that the page's metadata say under the first of these names that says anything. */
export function metasOf(page: PageSnapshot, names: readonly string[]): readonly string[] {
  for (const wanted of names) {
    const found = page.meta.filter(({ name, content }) => name === wanted && content.trim());
    if (found.length > 0) return found.map(({ content }) => content.trim());
  }
  return [];
}
