import type { PageBlock, PageLink } from '../core/article/page-snapshot';
import type { TextPiece } from './page-map';

/** `NodeFilter.SHOW_TEXT`, which jsdom does not put on the global object. */
const SHOW_TEXT = 4;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const MAX_ANCESTORS = 16;
const MAX_NAMES = 200;
const LANDMARKS = new Set(
  'article main aside nav header footer figure form blockquote ul ol table dialog'.split(' '),
);

export interface ReadBlock {
  readonly block: PageBlock;
  readonly pieces: readonly TextPiece[];
}

/** Every block of text in the document, in reading order, with the text nodes it was read from. */
export function readBlocks(document: Document, kept: ReadonlySet<Element>): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  const numbers = new Map<Element, number>();
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  const runs: { readonly holder: Element; readonly nodes: Text[] }[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const holder = blockHolder(node);
    if (!holder) continue;
    const run = runs.at(-1);
    if (run?.holder === holder) run.nodes.push(node);
    else runs.push({ holder, nodes: [node] });
  }
  for (const { holder, nodes } of runs) {
    const read = readBlock(holder, nodes, kept, numbersAbove(holder, numbers));
    if (read) blocks.push(read);
  }
  return blocks;
}

/** The nearest element above a text node that starts a line of its own; `null` where the text is not shown. */
function blockHolder(node: Text): Element | null {
  let element = node.parentElement;
  while (element && INLINE.has(element.tagName)) element = element.parentElement;
  return element?.closest([...SKIPPED].join(',')) ? null : element;
}

/** Numbers of the elements above `holder`, nearest first. An element gets its number when it is first met. */
function numbersAbove(holder: Element, numbers: Map<Element, number>): readonly number[] {
  const above: number[] = [];
  for (
    let element = holder.parentElement;
    element && above.length < MAX_ANCESTORS;
    element = element.parentElement
  ) {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    above.push(number);
  }
  return above;
}

function readBlock(
  holder: Element,
  nodes: readonly Text[],
  kept: ReadonlySet<Element>,
  [container = -1, ...above]: readonly number[],
): ReadBlock | null {
  let text = '';
  let keptLength = 0;
  const pieces: TextPiece[] = [];
  const links: PageLink[] = [];
  for (const node of nodes) {
    const before = text.length;
    for (const run of node.data.matchAll(/[^\s]+|\s+/gu)) {
      const words = /\s/u.test(run[0]) ? (text && !text.endsWith(' ') ? ' ' : '') : run[0];
      if (!words) continue;
      pieces.push({ node, nodeOffset: run.index, start: text.length, length: words.length });
      text += words;
    }
    if (node.parentElement && kept.has(node.parentElement)) keptLength += text.length - before;
    const link = node.parentElement?.closest('a');
    if (link?.href && text.length > before) {
      links.push({
        start: before,
        end: text.length,
        href: link.href,
        image: link.querySelector('img') !== null,
        rel: link.rel.toLowerCase().slice(0, MAX_NAMES),
      });
    }
  }
  text = text.trimEnd();
  if (!text) return null;
  const within: string[] = [];
  for (let element: Element | null = holder; element; element = element.parentElement) {
    const tag = element.tagName.toLowerCase();
    if (LANDMARKS.has(tag)) within.push(tag);
  }
  return {
    block: {
      text,
      tag: holder.tagName.toLowerCase(),
      within,
      names: namesOf(holder),
      container,
      above,
      kept: keptLength * 2 > text.length,
      links,
    },
    pieces,
  };
}

/** Class and id words of an element and its nearest ancestors. */
export function namesOf(element: Element): string {
  let names = '';
  for (let at: Element | null = element; at && names.length < MAX_NAMES; at = at.parentElement) {
    names += ` ${at.getAttribute('class') ?? ''} ${at.id}`;
  }
  return names.toLowerCase().replace(/\s+/gu, ' ').trim().slice(0, MAX_NAMES);
}
