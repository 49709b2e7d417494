import type { Span } from '../../article/span';

/** Words between quote marks, before anybody has asked who said them. The span leaves the marks out. */
export interface Quotation extends Span {
  /** Words alone are no speech: a title, a name, a nickname, a term, a scare quote. */
  readonly kind: 'direct' | 'partial' | 'words';
  /** Joins the pieces of one utterance: broken by "he said", or running over sentences and paragraphs. */
  readonly group: number;
  /** Index of the block that holds it; a quotation never leaves its block. */
  readonly block: number;
  /** The words with their marks; a mark that the text left out is left out here too. */
  readonly marks: Span;
  /** 0, or the number of quotations that it stands in. */
  readonly depth: number;
}
