/** A link inside a block: offsets into the block's text. */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  /** Absolute address as the browser resolves it. */
  readonly href: string;
  /** Its `rel` words, lower case: `author`, `tag`, `sponsored`, ... */
  readonly rel: string;
}

/** An element that holds text, by its number. */
export interface PageElement {
  /** Lower-case name: `div`, `section`, `figure`, ... */
  readonly tag: string;
  /** Its own class, id, role, item property and test id words, lower case, bounded. */
  readonly names: string;
  /** Pictures and videos inside it. */
  readonly pictures: number;
}

/** One block of text on the page, as rendered, whether or not it belongs to an article. */
export interface PageBlock {
  /** White space folded as a browser renders it. */
  readonly text: string;
  /** Lower-case name of the block's element: `p`, `h2`, `li`, `figcaption`, `div`, ... */
  readonly tag: string;
  /** Landmarks and other telling elements or ARIA roles above it, nearest first: `figure`, `aside`, `nav`, `footer`, ... */
  readonly within: readonly string[];
  /** Class and id words of the block and its nearest ancestors, lower case, bounded. */
  readonly names: string;
  /** Number of the block's own element. */
  readonly element: number;
  /** Number of the element that holds the block, so that siblings can be told from strangers. */
  readonly container: number;
  /** Numbers of the elements above the container, nearest first, bounded: what stands in one box shares one. */
  readonly above: readonly number[];
  /** Readability took it for part of the article. */
  readonly kept: boolean;
  /** All its words are set in bold or italic type. */
  readonly emphasis: 'strong' | 'italic' | null;
  /** A picture stands between it and the block before. */
  readonly afterPicture: boolean;
  readonly links: readonly PageLink[];
}

/** An element that states a moment to machines, and where it stood: `<time>`, or any that carries a date property. */
export interface PageTime {
  /** Its `datetime`, `content` or `title`. */
  readonly dateTime: string | null;
  readonly text: string;
  /** What it says it is, lower case: `datepublished`, `datemodified`, `pubdate`, ...; `null` where it does not say. */
  readonly property: string | null;
  /** Class and id words of the element and its nearest ancestors, lower case, bounded. */
  readonly names: string;
  /** Index of the block it stands in or before. */
  readonly block: number;
}

/** Everything that the core needs to know of a page: plain data, bounded in size, all of it a stranger's text. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly direction: string | null;
  readonly canonical: string | null;
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** The texts of the JSON-LD scripts, unparsed. */
  readonly linkedData: readonly string[];
  readonly blocks: readonly PageBlock[];
  /** The elements that blocks name by number. */
  readonly elements: readonly PageElement[];
  readonly times: readonly PageTime[];
  /** The hosts of frames of other origins, which cannot be read: one for each frame. */
  readonly unreadFrames: readonly string[];
  /** A bound was reached: the page holds more than was read. */
  readonly truncated: boolean;
}
