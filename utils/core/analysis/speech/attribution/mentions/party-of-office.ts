import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** Whether letters behind an office are the party or league it belongs to, where adjectives follow their noun: "la sénatrice PS Luce Arnoux". */
export function isPartyOfOffice(
  tokens: readonly Token[],
  at: number,
  noun: number,
  { table }: Lexicon,
): boolean {
  const office = tokens[noun];
  if (!table.adjectivesFollow || at !== noun + 1 || !office || office.acronym) return false;
  return tokens[at]?.acronym === true && (office.bits & WORD.role) !== 0;
}
