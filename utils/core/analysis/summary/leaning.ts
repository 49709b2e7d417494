import type { SentenceTable } from '../../language/sentence-table';

/** The longest entry of a table in words: "on the other hand". */
const MAX_OPENING_WORDS = 4;

/** Far enough into the sentence to read its first words. */
const OPENING_CHARS = 80;

const openings = new WeakMap<SentenceTable, ReadonlySet<string>>();

/** Whether a sentence begins with words that point back: "He", "However", "In addition". */
export function leansOnContext(sentence: string, table: SentenceTable | null): boolean {
  if (!table) return false;
  const entries = openingsOf(table);
  let opening = '';
  const words = sentence
    .slice(0, OPENING_CHARS)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}-]+['’]?/gu);
  let count = 0;
  for (const [word] of words) {
    if (count++ === MAX_OPENING_WORDS) return false;
    opening = `${opening}${opening && !opening.endsWith("'") ? ' ' : ''}${word.replace('’', "'")}`;
    if (entries.has(opening)) return true;
  }
  return false;
}

function openingsOf(table: SentenceTable): ReadonlySet<string> {
  let entries = openings.get(table);
  if (!entries) {
    entries = new Set(table.dangling);
    openings.set(table, entries);
  }
  return entries;
}
