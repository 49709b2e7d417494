/** How a language marks what is quoted, and the words that tell a name or a term in marks from speech. Lower case. */
export interface QuotationTable {
  /** Pairs of marks that newspapers use, outer pair first; they say which way a mark looks that could look both ways. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  /** A paragraph that opens with a dash is somebody speaking: "– Nie wiem – powiedziała." */
  readonly dashDialogue: boolean;
  /** The reporter may speak inside the marks, between dashes: «Siamo partiti – spiega Amina – all'alba». */
  readonly dashInserts: boolean;
  /** Words that are written with an apostrophe in front, without it: "em" for "'em", "s" for "'s avonds". */
  readonly leadingApostrophes: readonly string[];
  /** Words that announce a term, a name or a nickname in marks: "so-called", "nicknamed", "titled". */
  readonly termWords: readonly string[];
  /** Nouns whose name is written in marks after them: "the film “…”", "the newspaper “…”". */
  readonly titleNouns: readonly string[];
}
