import { nominativesOf } from '../../../language/case-forms';
import type { Ending, NameCases } from '../../../language/speech-table';
import { foldName, soundOf } from './mentions/fold-name';
import { genderOfGivenName, isGivenName } from './mentions/given-name-gender';
import type { Mention } from './mentions/mention';
import type { Scene } from './scene';
import { type Lexicon, SPEAKER_NOUN, WORD } from './words/lexicon';

/**
 * A form of a mention in the case of a subject, where the mention stands in another and its ending leaves no doubt:
 * "Adama Bielskiego" is "Adam Bielski" behind a word of source. What is doubtful stays as the article has it.
 */
export function inNominative({ tokens, lexicon }: Scene, mention: Mention, form: string): string {
  const { nameCases } = lexicon.table;
  // "Bakanlığının": where the verb ends its sentence, the endings alone tell the case.
  if (lexicon.table.verbFinal && nameCases) return withLastWord(form, nameCases.alone);
  if (!mention.name) return officeInNominative(lexicon, form);
  const governor = tokens[mention.first - 1]?.bits ?? 0;
  const isGoverned = mention.inCase || (governor & (WORD.source | WORD.preposition)) !== 0;
  return nameCases && isGoverned ? nominativeName(form, nameCases) : form;
}

function withLastWord(form: string, endings: readonly Ending[]): string {
  const words = form.split(' ');
  return [...words.slice(0, -1), respelled(words.at(-1) ?? '', endings)].join(' ');
}

/** The given name tells the case and the gender; without one, few endings leave no doubt. */
function nominativeName(form: string, cases: NameCases): string {
  const [first = '', ...others] = form.split(' ');
  if (others.length === 0) return respelled(first, cases.alone);
  const given = givenNameOf(first, others.at(-1) ?? '', cases);
  const gender = given && genderOf(given);
  if (!gender) return form;
  return [given, ...others.map((word) => respelled(word, cases[gender]))].join(' ');
}

/** The given name that a word may be a case of. "Jana Mazura" is a man though "Jana" is a woman's name: the surname tells. */
function givenNameOf(word: string, surname: string, { given, masculine }: NameCases): string | null {
  const isOwnName = isGivenName(word.toLowerCase());
  if (isOwnName && (genderOf(word) !== 'feminine' || respelled(surname, masculine) === surname)) return null;
  const names = given.map((ending) => respelled(word, [ending]));
  return (
    names.find((name) => isGivenName(name.toLowerCase()) && (!isOwnName || genderOf(name) === 'masculine')) ??
    null
  );
}

function genderOf(givenName: string): Mention['gender'] {
  return genderOfGivenName(soundOf(foldName(givenName)));
}

/** «полиции» is «полиция», "profesora" is "profesor": the noun of the tables that opens a phrase. */
export function officeInNominative({ words, oblique, table }: Lexicon, form: string): string {
  const [first = '', ...others] = form.split(' ');
  const noun = first.toLowerCase();
  if (!oblique.has(noun)) return form;
  const base = nominativesOf(noun, table.cases ?? []).find(
    (word) => !oblique.has(word) && (words.get(word) ?? 0) & SPEAKER_NOUN,
  );
  if (base === undefined) return form;
  const isCapital = first.charAt(0) !== noun.charAt(0);
  return [isCapital ? base.charAt(0).toUpperCase() + base.slice(1) : base, ...others].join(' ');
}

/** A word with the first of the endings that it has made that of the nominative. */
function respelled(word: string, endings: readonly Ending[]): string {
  const ending = endings.find(([oblique]) => word.length > oblique.length + 1 && word.endsWith(oblique));
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word;
}
