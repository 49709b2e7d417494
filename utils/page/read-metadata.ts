import type { PageSnapshot } from '../core/article/page-snapshot';

const MAX_META = 300;
const MAX_CONTENT_CHARS = 4_000;
const MAX_SCRIPTS = 40;
/** Some papers put the whole article into it; a longer one is left out, since half of it would not parse. */
const MAX_SCRIPT_CHARS = 500_000;
const MAX_ALL_SCRIPTS_CHARS = 1_000_000;

/** What a page's head says of it, unparsed. */
export function readMetadata(
  document: Document,
): Pick<PageSnapshot, 'title' | 'language' | 'direction' | 'canonical' | 'meta' | 'linkedData'> {
  const root = document.documentElement;
  return {
    title: document.title.slice(0, MAX_CONTENT_CHARS),
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang'),
    direction: root.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? null,
    canonical: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    meta: [...document.querySelectorAll('meta[content]')].slice(0, MAX_META).flatMap((meta) => {
      const name =
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
      const content = (meta.getAttribute('content') ?? '').slice(0, MAX_CONTENT_CHARS);
      return name ? [{ name: name.toLowerCase(), content }] : [];
    }),
    linkedData: readLinkedData(document),
  };
}

/** The scripts that say in JSON-LD what the page is, as far as they are read. */
function readLinkedData(document: Document): readonly string[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  let length = 0;
  return scripts
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((text) => {
      const isRead = text.length <= MAX_SCRIPT_CHARS && length + text.length <= MAX_ALL_SCRIPTS_CHARS;
      if (isRead) length += text.length;
      return isRead;
    });
}
