/** The entries of a table that is written as text: parted by commas and line ends, so that a lemma can have its own line. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
