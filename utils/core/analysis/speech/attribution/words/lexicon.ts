import type { SpeechTable } from '../../../../language/speech-table';

/** What a word can be, one bit each. A word may be several things at once. */
export const WORD = {
  verb: 1 << 0,
  looseVerb: 1 << 1,
  participle: 1 << 2,
  auxiliary: 1 << 3,
  dependent: 1 << 4,
  speechNoun: 1 << 5,
  source: 1 << 6,
  sourceAfter: 1 << 7,
  contentMarker: 1 << 8,
  pronoun: 1 << 9,
  possessive: 1 << 10,
  relative: 1 << 11,
  definite: 1 << 12,
  indefinite: 1 << 13,
  preposition: 1 << 14,
  linking: 1 << 15,
  conjunction: 1 << 16,
  honorific: 1 << 17,
  role: 1 << 18,
  group: 1 << 19,
  body: 1 << 20,
  document: 1 << 21,
  particle: 1 << 22,
  outlet: 1 << 23,
  notName: 1 << 24,
  masculine: 1 << 25,
  feminine: 1 << 26,
  plural: 1 << 27,
  neuter: 1 << 28,
  /** "I", "we": whoever writes or speaks. */
  self: 1 << 29,
  small: 1 << 30,
} as const;

/** Words that build a sentence and name nothing. */
export const FUNCTION_WORD =
  WORD.auxiliary |
  WORD.contentMarker |
  WORD.pronoun |
  WORD.possessive |
  WORD.relative |
  WORD.definite |
  WORD.indefinite |
  WORD.preposition |
  WORD.conjunction |
  WORD.small;

/** Nouns that can name a speaker. */
export const SPEAKER_NOUN = WORD.role | WORD.group | WORD.body | WORD.document | WORD.outlet;

export const GENDER = WORD.masculine | WORD.feminine;

/** All that a noun which can name a speaker tells. */
export const NOUN_BITS = SPEAKER_NOUN | GENDER | WORD.plural;

/** An entry of several words, by its first word. */
export interface Phrase {
  readonly words: readonly string[];
  /** The words after the gap of an entry in two parts: "stellte … fest". */
  readonly rest: readonly string[];
  readonly bits: number;
}

/** A speech table made ready for looking words up. */
export interface Lexicon {
  readonly table: SpeechTable;
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of source that are plain prepositions but at a sentence's start. */
  readonly openingSources: ReadonlySet<string>;
  readonly impersonalVerbs: ReadonlySet<string>;
  readonly impersonalPrepositions: ReadonlySet<string>;
  readonly clausePrepositions: ReadonlySet<string>;
  readonly namePrepositions: ReadonlySet<string>;
  /** By a general noun for bodies, the nouns of those that it may stand for. */
  readonly bodyKinds: ReadonlyMap<string, readonly string[]>;
  /** All those nouns. */
  readonly kindNouns: ReadonlySet<string>;
  /** Verbs whose subject did not speak. */
  readonly passives: ReadonlySet<string>;
  /** Endings behind an apostrophe that make a name the owner of what follows; none where no apostrophe parts endings. */
  readonly genitiveEndings: ReadonlySet<string>;
  readonly obliqueArticles: ReadonlySet<string>;
  /** Places in the form in which they stand behind an office. */
  readonly places: ReadonlySet<string>;
  readonly placeEndings: readonly string[];
  readonly adjectiveNouns: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  /** Nouns of the tables in a form that is no subject: "ministra", "Sejmie". */
  readonly oblique: ReadonlySet<string>;
  readonly unnamedRoles: ReadonlySet<string>;
  readonly generalRoles: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly oneOf: ReadonlySet<string>;
  readonly namers: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly pluralArticles: ReadonlySet<string>;
  readonly leadingAdjectives: ReadonlySet<string>;
  readonly formerWords: ReadonlySet<string>;
  /** By its last letter, the endings of finite verbs. */
  readonly verbEndings: ReadonlyMap<string, readonly string[]>;
  readonly kinship: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  /** Pronouns that stand for whoever was named last. */
  readonly latter: ReadonlySet<string>;
  /** By the first and the last word of each, names of bodies that their noun alone does not stand for. */
  readonly wholeNames: ReadonlyMap<string, readonly string[]>;
  /** By an office that one person holds at a time, all names of that office. */
  readonly soleOffices: ReadonlyMap<string, readonly string[]>;
  /** The words that such an office begins with. */
  readonly soleOfficeStarts: ReadonlySet<string>;
  /** What an unspaced language says about its names; empty elsewhere. */
  readonly surnames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly personTitles: ReadonlySet<string>;
  readonly bodyEndings: ReadonlySet<string>;
  /** How long the words are that begin with a character, longest first. */
  readonly wordLengths: ReadonlyMap<string, readonly number[]>;
}
