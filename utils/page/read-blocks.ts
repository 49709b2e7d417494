import { closesSentence } from '../core/article/closes-sentence';
import type { PageBlock, PageElement } from '../core/article/page-snapshot';
import { BlockText } from './block-text';
import type { TextPiece } from './page-map';
import type { PageVisitor } from './walk-page';

const words = (list: string) => new Set(list.split(' '));
const INLINE = words(
  'a abbr acronym b bdi bdo big center cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr',
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
const MAX_ANCESTORS = 16;
const MAX_LANDMARKS = 12;
const MAX_NAMES = 200;
/** An article of 50,000 words has about 1,000 blocks. */
const MAX_BLOCKS = 20_000;
const MAX_TEXT_CHARS = 8_000_000;
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'] as const;

/** A block as the core sees it, and where it was read. */
export interface ReadBlock {
  readonly block: Omit<PageBlock, 'kept'>;
  readonly pieces: readonly TextPiece[];
  /** The block's own element. */
  readonly holder: Element;
}

/** An element that is open while the page is walked. */
interface Level {
  readonly element: Element;
  readonly tag: string;
  /** Starts a line of its own. */
  readonly isBlock: boolean;
  /** The nearest level, this one included, that starts a line of its own. */
  readonly holder: number;
  readonly link: HTMLAnchorElement | null;
  readonly isStrong: boolean;
  readonly isItalic: boolean;
  readonly within: readonly string[];
  number: number | null;
  pictures: number;
}

/** Gathers every block of text of a page while it is walked, in reading order, with the text nodes it was read from. */
export class BlockReader implements PageVisitor {
  readonly blocks: ReadBlock[] = [];
  readonly elements: PageElement[] = [];
  truncated = false;
  readonly #levels: Level[] = [];
  #gathered = new BlockText();
  #breaks = 0;
  #afterPicture = false;
  #textLength = 0;

  open(element: Element): void {
    const level = this.#levelOf(element);
    if (level.isBlock) this.#flush();
    if (level.tag === 'br') this.#breaks++;
    if (PICTURES.has(level.tag)) {
      level.pictures = 1;
      this.#afterPicture = true;
    }
    this.#levels.push(level);
  }

  close(): void {
    const level = this.#levels.at(-1);
    if (level?.isBlock) this.#flush();
    this.#levels.pop();
    const parent = this.#levels.at(-1);
    if (!level) return;
    if (parent) parent.pictures += level.pictures;
    const known = level.number === null ? undefined : this.elements[level.number];
    if (known && level.number !== null) this.elements[level.number] = { ...known, pictures: level.pictures };
  }

  text(node: Text): void {
    const level = this.#levels.at(-1);
    if (!level || PICTURES.has(level.tag)) return;
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

  #levelOf(element: Element): Level {
    const tag = element.localName;
    const parent = this.#levels.at(-1);
    const holder = parent && this.#levels[parent.holder];
    const isBlock = tag !== 'br' && !INLINE.has(tag) && !PICTURES.has(tag) && !runsOn(tag, holder?.tag);
    const marks = marksOf(element, tag);
    const within = parent?.within ?? [];
    return {
      element,
      tag,
      isBlock: isBlock || !parent,
      holder: isBlock || !parent ? this.#levels.length : parent.holder,
      link:
        tag === 'a' && element.hasAttribute('href') ? (element as HTMLAnchorElement) : (parent?.link ?? null),
      isStrong: STRONG.has(tag) || (parent?.isStrong ?? false),
      isItalic: ITALIC.has(tag) || (parent?.isItalic ?? false),
      within: marks.length > 0 ? [...marks, ...within].slice(0, MAX_LANDMARKS) : within,
      number: null,
      pictures: 0,
    };
  }

  #flush(): void {
    this.#breaks = 0;
    const { text, pieces, links, emphasis } = this.#gathered;
    const holder = this.#levels.at(-1)?.holder;
    const level = holder === undefined ? undefined : this.#levels[holder];
    if (!text || holder === undefined || !level) return;
    this.#gathered = new BlockText();
    if (!/\S/u.test(text)) return;
    this.#textLength += text.length;
    if (this.blocks.length >= MAX_BLOCKS || this.#textLength > MAX_TEXT_CHARS) {
      this.truncated = true;
      return;
    }
    const [element = -1, container = -1, ...above] = this.#numbersFrom(holder);
    this.blocks.push({
      block: {
        text,
        tag: level.tag,
        within: level.within,
        names: this.#namesFrom(holder),
        element,
        container,
        above,
        emphasis,
        afterPicture: this.#afterPicture,
        links,
      },
      pieces,
      holder: level.element,
    });
    this.#afterPicture = false;
  }

  /** Numbers of a level and those above it, nearest first. An element gets its number when it is first met. */
  #numbersFrom(index: number): readonly number[] {
    const numbers: number[] = [];
    for (let at = index; at >= 0 && numbers.length < MAX_ANCESTORS + 2; at--) {
      const level = this.#levels[at];
      if (!level) break;
      if (level.number === null) {
        level.number = this.elements.length;
        this.elements.push({ tag: level.tag, names: namesOf(level.element), pictures: 0 });
      }
      numbers.push(level.number);
    }
    return numbers;
  }

  #namesFrom(index: number): string {
    let names = '';
    for (let at = index; at >= 0 && index - at < MAX_ANCESTORS && names.length < MAX_NAMES; at--) {
      const number = this.#levels[at]?.number ?? -1;
      names += `${this.elements[number]?.names ?? ''} `;
    }
    return names.trim().slice(0, MAX_NAMES);
  }
}

/** What an element is to those who find their way by landmarks. */
function marksOf(element: Element, tag: string): readonly string[] {
  const marks = LANDMARKS.has(tag) ? [tag] : [];
  const role = element.getAttribute('role')?.toLowerCase();
  if (role && role !== tag && ROLES.has(role)) marks.push(role);
  if (element.getAttribute('aria-hidden') === 'true') marks.push('aria-hidden');
  return marks;
}

/** An unknown element or a control among the words of a paragraph is part of its line. */
function runsOn(tag: string, holder: string | undefined): boolean {
  return (
    holder !== undefined && FLOWING.has(holder) && (tag.includes('-') || tag === 'button' || tag === 'label')
  );
}

/** The words by which an element is named by those who built the page. */
export function namesOf(element: Element): string {
  let names = '';
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (value) names += ` ${value}`;
  }
  return names.slice(0, MAX_NAMES).toLowerCase().replace(/\s+/gu, ' ').trim();
}
