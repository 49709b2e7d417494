import type { Ending } from './speech-table';

/** The entries of a table that is written as text: parted by commas and line ends, so that a lemma can have its own line. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Endings and what stands for each of them, written in pairs, where "-" is the rest of the word: "-skiego -ski, -a -". */
export function endingList(text: string): readonly Ending[] {
  return wordList(text).map((pair) => {
    const [oblique = '', nominative = ''] = pair.split(' ').map((ending) => ending.slice(1));
    return [oblique, nominative];
  });
}
