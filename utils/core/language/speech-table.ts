/** What a language says about speech: the words that make it, and those that name who speaks. */
export interface SpeechTable {
  /** Verbs of speech in the forms that newspapers use, lower case; several words may stand for one. */
  readonly verbs: readonly string[];
  /** Words of source that stand before the speaker: "according to", "secondo". */
  readonly sources: readonly string[];
  /** A finite verb may stand without a subject. */
  readonly dropsSubject: boolean;
}
