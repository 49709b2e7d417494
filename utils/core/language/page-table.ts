/**
 * Words by which a page speaks about itself and not about the story. All lower case; compared without regard to case.
 * A page may mix languages, so that one is read with the tables of all.
 */
export interface PageTable {
  /** BCP 47 language, without region: `it`. */
  readonly code: string;
  /** Other codes that its texts go by: `nb` and `nn` are read with `no`. */
  readonly otherCodes?: readonly string[];
  /** The commonest words, by which a text shows its language; none where the script shows it. */
  readonly commonWords: readonly string[];
  /** Openings of a line that announces another story: "read also", "leggi anche". */
  readonly relatedLabels: readonly string[];
  /** Openings of a line that heads any other list of links: the most read, the newest, tags, comments. */
  readonly otherLists: readonly string[];
  /** Openings of a line that belongs to the page: sharing, newsletters, rights, comment counts, reading time. */
  readonly chrome: readonly string[];
  /**
   * Openings of a remark that pages put behind or before the sentences of a paragraph: when it was changed, whose rights they
   * are, that the text goes on below a picture. As a sentence of a story they would be odd.
   */
  readonly asides: readonly string[];
  /** Openings of a photo credit or a caption's source line. */
  readonly credits: readonly string[];
  /** What a page writes before the writer's name: "by", "di". */
  readonly bylines: readonly string[];
  /** What a page writes before the day on which the story was last changed; beginnings of words will do: "aggiornat". */
  readonly updated: readonly string[];
  /** What a page writes where the free part of an article ends. */
  readonly paywall: readonly string[];
}
