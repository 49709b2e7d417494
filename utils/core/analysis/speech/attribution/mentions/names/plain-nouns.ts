import type { SpeechTable } from '../../../../../language/speech-table';
import { WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import { capitalWords } from './capital-words';

/** "Geisel[abkommen]": so long a word must be, and so many letters stand before it, for it to end a longer noun. */
const MIN_TAIL = 5;
const MIN_HEAD = 3;
/** More words with one ending tell nothing more; a bound keeps hostile text linear. */
const MAX_ALIKE = 30;
/** "Er" is no form of "Eren". */
const MIN_STEM = 3;
/** A number of so many digits is a year and counts nothing. */
const YEAR_DIGITS = 4;

/**
 * The words that are plain nouns and no names, where every noun has a capital. The article shows it: a noun stands behind "ein"
 * or a number, has other forms than a name has ("Amt", "Amtes"), ends a longer noun, or has a suffix that makes nouns.
 */
export function plainNouns(tokens: readonly Token[], table: SpeechTable): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (!table.capitalNouns) return nouns;
  const capitals = capitalWords(tokens);
  tokens.forEach(({ capital, word }, at) => {
    if (capital && !nouns.has(word) && isCounted(tokens, at, table)) nouns.add(word);
  });
  const endings = table.nounEndings.filter((ending) => !table.nameEndings.includes(ending));
  const byTail = new Map<string, string[]>();
  for (const word of capitals) {
    if (hasNounSuffix(word, table)) nouns.add(word);
    for (const ending of endings) {
      if (word.length >= MIN_STEM && capitals.has(word + ending)) nouns.add(word).add(word + ending);
    }
    if (word.length < MIN_TAIL) continue;
    const tail = word.slice(-MIN_TAIL);
    const alike = byTail.get(tail);
    if (!alike) byTail.set(tail, [word]);
    else if (alike.length < MAX_ALIKE) alike.push(word);
  }
  for (const alike of byTail.values()) {
    for (const word of alike) {
      for (const noun of alike) {
        if (word.length >= noun.length + MIN_HEAD && word.endsWith(noun)) nouns.add(noun).add(word);
      }
    }
  }
  for (const word of nouns) if (isGivenName(word)) nouns.delete(word);
  return nouns;
}

/** Whether a word has a suffix that makes nouns: "Begründ[ung]". */
export function hasNounSuffix(word: string, { nounSuffixes = [] }: SpeechTable): boolean {
  return nounSuffixes.some((suffix) => word.length >= suffix.length + MIN_HEAD && word.endsWith(suffix));
}

/** "ein Amt", "ein hohes Amt", "16 Ämter": what is one of several has no name of its own. "Ein Anton Brandner" has one. */
function isCounted(tokens: readonly Token[], at: number, table: SpeechTable): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence || tokens[at + 1]?.capital) return false;
  if (before.bits & WORD.indefinite) return true;
  if (/^\p{N}/u.test(before.word)) return before.word.length < YEAR_DIGITS;
  const isAdjective = before.isWord && !before.capital && isAdjectiveForm(before.word, table);
  return isAdjective && ((tokens[at - 2]?.bits ?? 0) & WORD.indefinite) !== 0;
}

/** Whether a word has an ending that adjectives have before a noun. */
export function isAdjectiveForm(word: string, { adjectiveEndings = [] }: SpeechTable): boolean {
  return adjectiveEndings.some((ending) => word.endsWith(ending));
}

/** The forms of an adjective, as it stands before nouns of any case: "breite", "breiten". */
export function adjectiveForms(word: string, { adjectiveEndings = [] }: SpeechTable): readonly string[] {
  const ending = adjectiveEndings.find((one) => word.endsWith(one)) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  return adjectiveEndings.map((one) => stem + one);
}
