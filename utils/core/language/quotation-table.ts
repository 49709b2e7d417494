/** How a language marks what is quoted, and the words that tell speech from other words in marks. Lower case. */
export interface QuotationTable {
  /** Pairs of marks that newspapers use, outer pair first; they say which way a mark looks that could look both ways. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  /** A paragraph that opens with a dash is somebody speaking: "– Nie wiem – powiedziała." */
  readonly dashDialogue: boolean;
  /** Words that are written with an apostrophe in front, without it: "em" for "'em", "s" for "'s avonds". */
  readonly leadingApostrophes: readonly string[];
}
