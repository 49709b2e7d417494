/**
 * What a language says about the ends and the beginnings of its sentences.
 * Entries are lower case and match any case; an entry with a capital ("M.") counts only as it is written.
 */
export interface SentenceTable {
  /** Abbreviations that something always follows, so that no sentence ends at them: "dr.", "gen.", "approx.". */
  readonly abbreviations: readonly string[];
  /** Words with a stop that are abbreviations only before a number: "no. 5", "art. 12". */
  readonly numberAbbreviations: readonly string[];
  /** Abbreviations that a name may follow or a sentence end at: "in Port St. Clair", "on Mill St. The car"; an opener decides. */
  readonly looseAbbreviations: readonly string[];
  /** Abbreviations that are often a sentence's last word: "etc."; a capital after them opens the next one. */
  readonly closingAbbreviations: readonly string[];
  /** "3. Oktober": a small number with a stop is an ordinal and the sentence goes on. */
  readonly ordinalStop: boolean;
  /** Words that open a sentence and no name; they tell "in the U.S. The vote" from "the U.S. Senate". */
  readonly openers: readonly string[];
  /** Words that lean on the sentence before, at a sentence's start: "he", "however", "questo". They are openers too. */
  readonly dangling: readonly string[];
}
