/** How a language marks what is quoted, and the words that tell a name or a term in marks from speech. Lower case. */
export interface QuotationTable {
  /** Pairs of marks that newspapers use, outer pair first; they say which way a mark looks that could look both ways. */
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
  /**
   * A paragraph that opens with a dash is somebody speaking: "– Nie wiem – powiedziała." `alone`: it needs no verb of
   * speech to show it, because the dash is what newspapers mark speech with: "– Vi drog i gryningen."
   */
  readonly dashDialogue: boolean | 'alone';
  /** A dash opens speech amid a paragraph as well: "Port stoi. – Nikt nie wie, dlaczego – mówi Amina." */
  readonly innerDialogue?: boolean;
  /** The reporter may speak inside the marks, between dashes: «Siamo partiti – spiega Amina – all'alba». */
  readonly dashInserts: boolean;
  /** Words that are written with an apostrophe in front, without it: "em" for "'em", "s" for "'s avonds". */
  readonly leadingApostrophes: readonly string[];
  /** Words that announce a term in marks, or what somebody calls a thing: "known as", "dubbed", "the term". */
  readonly termWords: readonly string[];
  /** Those that right before the marks make a name of what stands in them, whoever speaks near by: "so-called", "titled". */
  readonly nameWords: readonly string[];
  /** Nouns whose name is written in marks after them: "the film “…”", "the newspaper “…”". */
  readonly titleNouns: readonly string[];
  /** Small words that lead up to an outlet in marks that was told something, where the language has no capitals: لـ «اليوم». */
  readonly toldTo?: readonly string[];
  /** Words that follow a name or a title in marks, where the language puts the noun last: "“Sessiz Liman” [adlı] film". */
  readonly namesAfter?: readonly string[];
  /**
   * Papers, broadcasters and their programmes whose names are written in marks, without an article that may be left out. An
   * entry with "-" in front is the end of such names: "[Hafen]-kurier".
   */
  readonly outletNames?: readonly string[];
  readonly reported: ReportedTable;
}

/** How a language tells what somebody said without quoting it: "Amina said that …". */
export interface ReportedTable {
  /** The words that open the clause: "that", "che", "dass". */
  readonly conjunctions: readonly string[];
  /** A comma always stands before them: "sagte, dass". Where it does not, a comma makes them relative pronouns. */
  readonly afterComma: boolean;
  /** An object without a preposition may stand before them: "told reporters that". */
  readonly afterObject: boolean;
  /** The subject stands behind its verb, a preposition may lead up to the clause, and a comma changes nothing: «أشارت أمينة إلى أن». */
  readonly afterSubject?: boolean;
  /** A verb beside one of these tells what was not said: "did not say that". */
  readonly negations: readonly string[];
}
