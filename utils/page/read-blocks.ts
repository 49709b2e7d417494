import { closesSentence } from '../core/article/closes-sentence';
import type { PackedBlock, PackedElement } from '../core/article/packed-snapshot';
import { BlockText } from './block-text';
import { namesOf } from './names-of';
import type { TextPiece } from './page-map';
import type { PageVisitor } from './walk-page';

const words = (list: string) => new Set(list.split(' '));
const INLINE = words(
  'a abbr acronym b bdi bdo big br center cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr',
);
/** Elements whose words run on as one text, whatever unknown element or button stands among them. */
const FLOWING = words('p h1 h2 h3 h4 h5 h6 li dd dt td th blockquote figcaption caption pre');
const PICTURES = words('img video amp-img amp-video');
const STRONG = words('b strong');
const ITALIC = words('em i cite');
const LANDMARKS = words(
  'article main aside nav header footer figure figcaption form blockquote ul ol dl table dialog button label address details',
);
const ROLES = words(
  'article main complementary navigation banner contentinfo figure form search dialog alertdialog tablist menu menubar button toolbar',
);
const NO_MARKS: readonly string[] = [];
/** An article of 50,000 words has about 1,000 blocks and 300,000 characters. What a browser sends in one message is bounded. */
const MAX_BLOCKS = 20_000;
const MAX_ELEMENTS = 100_000;
const MAX_CHARS = 2_000_000;

/** A block as it is packed, and where it was read. */
export interface ReadBlock {
  readonly block: Omit<PackedBlock, 'kept'>;
  readonly pieces: readonly TextPiece[];
}

/** An element that is open while the page is walked. */
interface Level {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Level | null;
  /** Starts a line of its own. */
  readonly isBlock: boolean;
  readonly link: HTMLAnchorElement | null;
  readonly isStrong: boolean;
  readonly isItalic: boolean;
  readonly isPicture: boolean;
  /** The element's number, once a block was found in it. */
  number: number | null;
  pictures: number;
}

/** Gathers every block of text of a page while it is walked, in reading order, with the text nodes it was read from. */
export class BlockReader implements PageVisitor {
  readonly blocks: ReadBlock[] = [];
  /** The live elements, by their numbers. */
  readonly live: Element[] = [];
  truncated = false;
  readonly #page: Document;
  readonly #elements: (PackedElement & { pictures: number })[] = [];
  #level: Level | null = null;
  #gathered: BlockText;
  #breaks = 0;
  #afterPicture = false;
  #length = 0;

  constructor(page: Document) {
    this.#page = page;
    this.#gathered = new BlockText(page);
  }

  /** The elements that hold the blocks, by number; each stands behind the one above it. */
  get elements(): readonly PackedElement[] {
    return this.#elements;
  }

  open(element: Element, tag: string): void {
    const parent = this.#level;
    const isPicture = PICTURES.has(tag);
    const isBlock = !parent || !(isPicture || INLINE.has(tag) || runsOn(tag, parent));
    if (isBlock) this.#flush();
    if (tag === 'br') this.#breaks++;
    if (isPicture) this.#afterPicture = true;
    const isLink = tag === 'a' && element.hasAttribute('href');
    this.#level = {
      element,
      tag,
      parent,
      isBlock,
      link: isLink ? (element as HTMLAnchorElement) : (parent?.link ?? null),
      isStrong: STRONG.has(tag) || (parent?.isStrong ?? false),
      isItalic: ITALIC.has(tag) || (parent?.isItalic ?? false),
      isPicture,
      number: null,
      pictures: isPicture ? 1 : 0,
    };
  }

  close(): void {
    const level = this.#level;
    if (!level) return;
    if (level.isBlock) this.#flush();
    this.#level = level.parent;
    if (level.pictures === 0) return;
    if (level.parent) level.parent.pictures += level.pictures;
    const known = level.number === null ? undefined : this.#elements[level.number];
    if (known) known.pictures = level.pictures;
  }

  text(node: Text): void {
    const level = this.#level;
    if (!level || level.isPicture) return;
    if (this.#breaks > 0 && /\S/u.test(node.data)) this.#breakLine(level);
    this.#gathered.add(node, level);
  }

  /** Two line breaks part paragraphs; so does one behind a full sentence or a bold line. Else the line runs on. */
  #breakLine(level: Level): void {
    const { text, emphasis } = this.#gathered;
    const isHeading = emphasis === 'strong' && !level.isStrong;
    if (this.#breaks > 1 || isHeading || closesSentence(text)) this.#flush();
    else this.#gathered.breakLine();
    this.#breaks = 0;
  }

  #flush(): void {
    this.#breaks = 0;
    const { text, pieces, links, emphasis } = this.#gathered;
    if (!text || !this.#level) return;
    this.#gathered = new BlockText(this.#page);
    if (!/\S/u.test(text)) return;
    this.#length += links.reduce((sum, { href }) => sum + href.length, text.length);
    if (this.#length > MAX_CHARS || this.blocks.length >= MAX_BLOCKS || this.live.length >= MAX_ELEMENTS) {
      this.truncated = true;
      return;
    }
    const element = this.#numberOf(holderOf(this.#level));
    this.blocks.push({ block: { text, element, emphasis, afterPicture: this.#afterPicture, links }, pieces });
    this.#afterPicture = false;
  }

  /** An element and those above it get their numbers when a block is first found in them. */
  #numberOf(level: Level): number {
    const unnumbered: Level[] = [];
    for (let at: Level | null = level; at && at.number === null; at = at.parent) unnumbered.push(at);
    for (const each of unnumbered.reverse()) {
      const { element, tag, parent } = each;
      each.number = this.#elements.length;
      const marks = marksOf(element, tag);
      this.live.push(element);
      this.#elements.push({
        tag,
        names: namesOf(element),
        marks,
        parent: parent?.number ?? null,
        pictures: 0,
      });
    }
    return level.number ?? 0;
  }
}

/** The nearest level, this one included, that starts a line of its own. */
function holderOf(level: Level): Level {
  let holder = level;
  while (!holder.isBlock && holder.parent) holder = holder.parent;
  return holder;
}

/** An unknown element or a control among the words of a paragraph is part of its line. */
function runsOn(tag: string, parent: Level): boolean {
  const isControl = tag === 'button' || tag === 'label' || tag.includes('-');
  return isControl && FLOWING.has(holderOf(parent).tag);
}

/** What an element is to those who find their way by landmarks. */
function marksOf(element: Element, tag: string): readonly string[] {
  const role = element.getAttribute('role')?.toLowerCase();
  const isHidden = element.getAttribute('aria-hidden') === 'true';
  const hasRole = role !== undefined && role !== tag && ROLES.has(role);
  if (!hasRole && !isHidden && !LANDMARKS.has(tag)) return NO_MARKS;
  return [
    ...(LANDMARKS.has(tag) ? [tag] : []),
    ...(hasRole ? [role] : []),
    ...(isHidden ? ['aria-hidden'] : []),
  ];
}
