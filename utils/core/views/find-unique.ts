/** Index of the first of these words that stand only once in the text, as a browser compares; -1 where none does. */
export function findUnique(text: string, wanted: readonly string[]): number {
  const all = fold(text);
  return wanted.map(fold).findIndex((words) => {
    const at = all.indexOf(words);
    return words !== '' && at >= 0 && all.indexOf(words, at + 1) < 0;
  });
}

/** Browsers compare without regard to case, accents and the kind of white space. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
