import { bodyWords, outletNames } from '../../../../language/international-names';

const bodies = new Set([...bodyWords, ...outletNames]);
const outlets = new Set(outletNames);

/** Whether a word, in lower case, makes a name the name of a body in any language. */
export function isBodyWord(word: string): boolean {
  return bodies.has(word);
}

/** Whether a name, in lower case, is that of an outlet known across languages. */
export function isOutletName(name: string): boolean {
  return outlets.has(name);
}
