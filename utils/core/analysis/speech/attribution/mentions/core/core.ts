import type { Lexicon } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import type { KnownNames } from '../names/known-names';

/** First and last token of a name. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/** A named owner: "Trump" in "Trump's lawyer". */
export interface Possessor extends NameSpan {
  readonly name: NameSpan;
}

/** What the heart of a noun phrase is read from. */
export interface CoreSource {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly known: KnownNames;
  /** Where the phrase starts, its articles included, and where its words do. */
  readonly start: number;
  readonly from: number;
  /** It hangs on another phrase: "of Chrysler". */
  readonly linked: boolean;
}

/** The heart of a noun phrase as far as it is read. Token numbers; -1 where there is none. */
export interface Core {
  readonly source: CoreSource;
  /** The token that is read next. */
  at: number;
  /** An article or an owner opens it. */
  hasArticle: boolean;
  last: number;
  noun: number;
  name: NameSpan | null;
  bits: number;
  /** How many plain words stand behind the opening or the noun. */
  loose: number;
  possessor: Possessor | null;
  /** The last token of an owner that was read. */
  owner: number;
  /** The first word of a field that the name of a body begins with. */
  field: number;
}

/** What becomes of a token: a step takes it and moves on, leaves it to the next step, or says that the phrase ends before it. */
export type Step = (core: Core, token: Token) => 'taken' | 'left' | 'ends';
