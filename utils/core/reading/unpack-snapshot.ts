import type { PackedElement, PackedSnapshot } from '../article/packed-snapshot';
import type { PageLink, PageSnapshot } from '../article/page-snapshot';

const MAX_ANCESTORS = 16;
const MAX_LANDMARKS = 12;
const MAX_NAMES = 200;
const WHOLE_ADDRESS = /^https?:\/\/[^\s\\]+$/u;

/** Tells of every block of a page what its element and those above it say of it. */
export function unpackSnapshot({ base, ...packed }: PackedSnapshot): PageSnapshot {
  const elements = packed.elements.map((element) => ({ ...element, names: tidy(element.names) }));
  const landmarks = landmarksOf(elements);
  const blocks = packed.blocks.map((block) => {
    const path = pathOf(elements, block.element);
    const [, container = -1, ...above] = path;
    return {
      ...block,
      tag: elements[block.element]?.tag ?? '',
      within: landmarks[block.element] ?? [],
      names: joinNames(path.slice(0, MAX_ANCESTORS).map((number) => elements[number]?.names ?? '')),
      container,
      above,
      links: block.links.map((link) => resolve(link, base)),
    };
  });
  const times = packed.times.map((time) => ({ ...time, names: tidy(time.names) }));
  return { ...packed, blocks, elements, times };
}

/** The landmarks above each element, its own included, nearest first. An element stands behind the one above it. */
function landmarksOf(elements: readonly PackedElement[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [];
  for (const { parent, marks } of elements) {
    const above = (parent === null ? undefined : all[parent]) ?? [];
    all.push(marks.length > 0 ? [...marks, ...above].slice(0, MAX_LANDMARKS) : above);
  }
  return all;
}

/** Numbers of an element and of those above it, nearest first. */
function pathOf(elements: readonly PackedElement[], element: number): readonly number[] {
  const path: number[] = [];
  for (let at: number | null = element; at !== null && path.length < MAX_ANCESTORS + 2; ) {
    path.push(at);
    at = elements[at]?.parent ?? null;
  }
  return path;
}

function joinNames(names: readonly string[]): string {
  let joined = '';
  for (const own of names) {
    if (joined.length >= MAX_NAMES) break;
    joined += `${own} `;
  }
  return joined.trim().slice(0, MAX_NAMES);
}

function tidy(names: string): string {
  return names.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The address as a browser resolves it; one that is whole, or none, stays as it is written. */
function resolve(link: PageLink, base: string): PageLink {
  if (WHOLE_ADDRESS.test(link.href)) return link;
  try {
    return { ...link, href: new URL(link.href, base).href };
  } catch {
    return link;
  }
}
