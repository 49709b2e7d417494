/** A page may claim any language, so that only so many are worth keeping; one more, and the memory starts anew. */
const MAX_KEPT = 20;

/** What was made for a language before, or else makes and keeps it: `Intl` is slow to ask. */
export function remembered<T>(memory: Map<string, T>, language: string, make: () => T): T {
  const known = memory.get(language);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= MAX_KEPT) memory.clear();
  memory.set(language, made);
  return made;
}
