const MIN_LETTERS = 4;

/** A name without the ending of a case, where the article has that form too: "Merkels" is "Merkel" beside "Merkel". */
export function uninflected(word: string, endings: readonly string[], capitals: ReadonlySet<string>): string {
  for (const ending of endings) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length >= MIN_LETTERS && capitals.has(base)) return base;
  }
  return word;
}
