import type { QuotationContext } from './quotation-context';

/** "Amina Diallo: …": more words than these are no name with an office. */
const MAX_SOURCE_WORDS = 4;

/**
 * Whether a headline names its source before a colon, and goes on: "Diallo: port is ‘no place’ for trucks". Marks right
 * behind the colon may hold a title as well ("New in cinemas: …"), and a crosshead's colon parts a topic from its text.
 */
export function isAfterSource({ inHeadline, block, before }: QuotationContext): boolean {
  if (!inHeadline || block.kind === 'crosshead') return false;
  const colon = before.findIndex(({ word }) => /^[:：]$/u.test(word));
  const sourceWords = before.length - 1 - colon;
  return colon > 0 && sourceWords > 0 && sourceWords <= MAX_SOURCE_WORDS;
}
