const SENTENCE_END = /[\p{Sentence_Terminal}…:]["'”’»」』)\]]{0,3}$/u;

/** Whether a line closes with the end of a sentence, or with a colon that opens one. */
export function closesSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-4));
}
