/** What is told of the page, in reading order. Elements that are not rendered are left out with all they hold. */
export interface PageVisitor {
  /** `tag` is the element's lower-case name. */
  open(element: Element, tag: string): void;
  close(): void;
  text(node: Text): void;
}

/** What a walk over the page could not tell. */
export interface Walk {
  /** The hosts of frames of other origins, which cannot be read: one for each frame. */
  readonly unreadFrames: readonly string[];
  /** The page has more nodes than are walked. */
  readonly truncated: boolean;
}

/** A page of 100,000 nodes is read whole; what has more is no article and must not hold up the tab. */
const MAX_NODES = 400_000;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const SKIPPED = new Set(
  'script style noscript template textarea select datalist svg object embed audio canvas head title link meta'.split(
    ' ',
  ),
);
const FRAMES = new Set(['iframe', 'frame']);
/** So many frames are told of; what has more is no article. */
const MAX_FRAMES = 100;
/** A frame this small counts visits and holds nothing to read, in CSS pixels. */
const MAX_BEACON_PX = 2;
/** Text for screen readers alone: it is laid out, one pixel large. */
const SPOKEN_ONLY = /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text|-only)?)(?:$|\s)/iu;
const STREAMED_PART = /^S:/u;
const HIDING_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;
/** The class by which the common style libraries hide an element, and those by which they show it on wide screens. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none|is-hidden)(?:$|\s)/u;
const SHOWING_CLASS =
  /(?:^|\s)(?:[a-z]{2,9}:(?:block|flex|grid|inline|contents)|d-[a-z]{2,3}-(?:block|flex|grid|inline))/u;

/** What is shown inside an open element: siblings from `next` on, or what a slot was given. */
interface Level {
  next: Node | null;
  readonly slotted: Iterator<Node> | null;
}

/**
 * Walks what a page shows, once and without recursion: open shadow roots in the place of their host, slotted nodes in
 * the place of their slot, and the documents of same-origin frames in the place of their frame.
 */
export function walkPage(root: Element, visitor: PageVisitor): Walk {
  const unreadFrames: string[] = [];
  let nodes = 0;
  const path: Level[] = [];
  const enter = (element: Element) => {
    const tag = element.localName;
    if (SKIPPED.has(tag) || !isRendered(element)) return;
    if (FRAMES.has(tag) && unreadFrames.length < MAX_FRAMES) {
      unreadFrames.push(...unreadHost(element as HTMLIFrameElement));
    }
    visitor.open(element, tag);
    path.push(shownIn(element, tag));
  };
  enter(root);
  for (let level = path.at(-1); level; level = path[path.length - 1]) {
    const node = level.next;
    if (!node || nodes > MAX_NODES) {
      path.pop();
      visitor.close();
    } else {
      level.next = level.slotted ? nextOf(level.slotted) : node.nextSibling;
      const { nodeType } = node;
      if (nodeType === TEXT_NODE) visitor.text(node as Text);
      else if (nodeType === ELEMENT_NODE) enter(node as Element);
    }
    nodes++;
  }
  return { unreadFrames, truncated: nodes > MAX_NODES };
}

/** The nodes that are shown inside an element: its own, its shadow root's, its slot's or its frame's. */
function shownIn(element: Element, tag: string): Level {
  const { shadowRoot } = element;
  if (shadowRoot) return { next: shadowRoot.firstChild, slotted: null };
  if (tag === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes({ flatten: true }).values();
    const next = nextOf(slotted);
    if (next) return { next, slotted };
  }
  if (!FRAMES.has(tag)) return { next: element.firstChild, slotted: null };
  const body = frameDocument(element as HTMLIFrameElement)?.body;
  return { next: body ?? null, slotted: [].values() };
}

function nextOf(nodes: Iterator<Node>): Node | null {
  const { value, done } = nodes.next();
  return done ? null : value;
}

/** Whether an element is laid out. Off the browser, where nothing is, its own attributes must say. */
function isRendered(element: Element): boolean {
  const names = element.getAttribute('class');
  if (names && SPOKEN_ONLY.test(names)) return false;
  if (typeof element.checkVisibility === 'function') {
    // `display: contents` has no box of its own, and its children are shown
    return element.checkVisibility() || hasNoBox(element);
  }
  return !saysHidden(element);
}

/** Whether an element's own attributes hide it. */
function saysHidden(element: Element): boolean {
  // a page that is streamed keeps its parts hidden until a script puts them in their place, and here no script runs
  if (element.hasAttribute('hidden')) return !STREAMED_PART.test(element.id);
  if (HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  const names = element.getAttribute('class') ?? '';
  return HIDING_CLASS.test(names) && !SHOWING_CLASS.test(names);
}

function hasNoBox(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

/** The host of a frame that cannot be read. One without an address of its own belongs to the page's host. */
function unreadHost(frame: HTMLIFrameElement): readonly string[] {
  if (isBeacon(frame.width) || isBeacon(frame.height)) return [];
  const own = addressOf(frame.ownerDocument.URL);
  const address = addressOf(frame.src);
  const isForeign = address && /^https?:$/u.test(address.protocol) && address.origin !== own?.origin;
  return isForeign || !frameDocument(frame) ? [address?.host || own?.host || ''] : [];
}

function isBeacon(size: string): boolean {
  return size !== '' && Number.parseFloat(size) <= MAX_BEACON_PX;
}

function addressOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** The document in a frame of the page's own origin, else `null`. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
