/** What a language that parts its words by spaces, but has no capitals, writes together with a word. */
export interface CaselessTable {
  /** Conjunctions: [و]قال. */
  readonly prefixes: readonly string[];
  /** Prepositions: [ل]لوزير. */
  readonly prepositions: readonly string[];
  /** The article: [ال]وزير. */
  readonly article: string;
}
