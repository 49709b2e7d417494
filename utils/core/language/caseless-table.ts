/** What a language that parts its words by spaces, but has no capitals, writes together with a word. */
export interface CaselessTable {
  /** Conjunctions: [و]قال. */
  readonly prefixes: readonly string[];
  /** Prepositions: [ل]لوزير. */
  readonly prepositions: readonly string[];
  /** The article: [ال]وزير. */
  readonly article: string;
  /** Endings that no name has: those of owners and adverbs, استقالت[ه]. */
  readonly noNameEndings: readonly string[];
  /** Endings that nouns have more often than names, so that behind a verb they show no name: حكوم[ة]. */
  readonly nounEndings: readonly string[];
  /** Endings of adjectives: إخبار[ي]. */
  readonly adjectiveEndings: readonly string[];
}
