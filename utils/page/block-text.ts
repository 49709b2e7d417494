import type { PageBlock, PageLink } from '../core/article/page-snapshot';
import type { TextPiece } from './page-map';

/** What stands around a stretch of text: the link it is in, and its type. */
export interface TextSetting {
  readonly link: HTMLAnchorElement | null;
  readonly isStrong: boolean;
  readonly isItalic: boolean;
}

/**
 * White space that does not show as it is written, since it folds into one space, and characters that are never seen.
 * A single space between two words is no such case; joiners stay, since they shape letters.
 */
const FOLDED = /^ |[\t\n\f\r ]{2,}|[\t\n\f\r]| $|[\u00ad\u200b\u2060\ufeff]+/gu;
const WHITE = /[\t\n\f\r ]/u;
/** Between two elements stands little else, and most text nodes of a page are such. */
const BLANK = /^[\t\n\f\r ]+$/u;
const MAX_REL = 200;
/** No address that the core reads is as long. */
const MAX_HREF = 5_000;
/** More links in one block are a list; those beyond count as part of the last. */
const MAX_LINKS = 1_000;

/** The text of one block while it is gathered: folded as a browser renders it, each piece with the node it stands in. */
export class BlockText {
  text = '';
  readonly pieces: TextPiece[] = [];
  readonly #page: Document;
  readonly #links: { readonly start: number; end: number; readonly anchor: HTMLAnchorElement }[] = [];
  /** A space is due before the next words, and where it stands if it stands anywhere. */
  #isSpaceDue = false;
  #spaceNode: Text | null = null;
  #spaceOffset = 0;
  #wordLength = 0;
  #strongLength = 0;
  #italicLength = 0;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Adds the words of a text node. */
  add(node: Text, setting: TextSetting): void {
    const { data } = node;
    if (BLANK.test(data)) {
      this.#noteSpace(node, data.length - 1);
      return;
    }
    const wordsBefore = this.#wordLength;
    let start = -1;
    let at = 0;
    const addWords = (end: number) => {
      if (end <= at) return;
      this.#addSpace();
      if (start < 0) start = this.text.length;
      this.#addPiece(node, at, end);
      this.text += data.slice(at, end);
      this.#wordLength += end - at;
    };
    FOLDED.lastIndex = 0;
    for (let fold = FOLDED.exec(data); fold; fold = FOLDED.exec(data)) {
      addWords(fold.index);
      at = fold.index + fold[0].length;
      if (WHITE.test(fold[0])) this.#noteSpace(node, at - 1);
    }
    addWords(data.length);
    const added = this.#wordLength - wordsBefore;
    if (added === 0) return;
    if (setting.isStrong) this.#strongLength += added;
    if (setting.isItalic) this.#italicLength += added;
    if (setting.link) this.#addLink(setting.link, start);
  }

  /** The next words stand on a new line of the same block. */
  breakLine(): void {
    this.#noteSpace(null, 0);
  }

  get emphasis(): PageBlock['emphasis'] {
    if (this.#wordLength === 0) return null;
    if (this.#strongLength === this.#wordLength) return 'strong';
    return this.#italicLength === this.#wordLength ? 'italic' : null;
  }

  /** The links that hold words, with the address as the page writes it; in a frame, as it is resolved there. */
  get links(): readonly PageLink[] {
    return this.#links.map(({ start, end, anchor }) => ({
      start,
      end,
      href: this.#addressOf(anchor),
      rel: (anchor.getAttribute('rel') ?? '').toLowerCase().slice(0, MAX_REL),
    }));
  }

  #addressOf(anchor: HTMLAnchorElement): string {
    const address = anchor.ownerDocument === this.#page ? anchor.getAttribute('href') : anchor.href;
    return (address ?? '').slice(0, MAX_HREF);
  }

  #noteSpace(node: Text | null, offset: number): void {
    this.#isSpaceDue = true;
    this.#spaceNode = node;
    this.#spaceOffset = offset;
  }

  #addSpace(): void {
    if (!this.#isSpaceDue) return;
    this.#isSpaceDue = false;
    if (this.text === '') return;
    if (this.#spaceNode) this.#addPiece(this.#spaceNode, this.#spaceOffset, this.#spaceOffset + 1);
    this.text += ' ';
  }

  /** Notes where the next characters of the text stand on the page. */
  #addPiece(node: Text, from: number, to: number): void {
    const last = this.pieces.at(-1);
    const follows = last && last.node === node && last.nodeOffset + last.length === from;
    if (follows && last.start + last.length === this.text.length) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + to - from };
    } else {
      this.pieces.push({ node, nodeOffset: from, start: this.text.length, length: to - from });
    }
  }

  #addLink(anchor: HTMLAnchorElement, start: number): void {
    const last = this.#links.at(-1);
    if (last && (last.anchor === anchor || this.#links.length >= MAX_LINKS)) last.end = this.text.length;
    else this.#links.push({ start, end: this.text.length, anchor });
  }
}
