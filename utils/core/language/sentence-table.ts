/** Where a full stop does not end a sentence. */
export interface SentenceTable {
  /** Abbreviations with their stop that a sentence does not end at: "dr.", "sig." Lower case. */
  readonly abbreviations: readonly string[];
  /** "3. Oktober": a number with a stop is an ordinal and the sentence goes on. */
  readonly ordinalStop: boolean;
  /** Words that lean on the sentence before, at a sentence's start: "he", "however", "questo". Lower case. */
  readonly dangling: readonly string[];
}
