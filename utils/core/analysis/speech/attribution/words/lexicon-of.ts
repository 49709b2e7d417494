import { caseFormsOf } from '../../../../language/case-forms';
import type { CaseForms, SpeechTable } from '../../../../language/speech-table';
import { withForms } from '../../../../language/word-forms';
import { type Lexicon, type Phrase, SPEAKER_NOUN, WORD } from './lexicon';
import { splitWords } from './split-words';
import { entriesOf } from './table-entries';

const lexicons = new WeakMap<SpeechTable, Lexicon>();

/** The lexicon of a table, made once for each table. */
export function lexiconOf(table: SpeechTable): Lexicon {
  const known = lexicons.get(table);
  if (known) return known;
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const whole = withForms(table);
  for (const [entry, bits] of entriesOf(whole)) {
    const [head = '', rest = ''] = entry.toLowerCase().split('…');
    const parts = wordsOf(head);
    const first = parts[0];
    if (first === undefined) continue;
    if (parts.length === 1 && !rest) words.set(first, (words.get(first) ?? 0) | bits);
    else {
      const phrase = { words: parts, rest: wordsOf(rest), bits };
      phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  }
  for (const [first, list] of phrases) phrases.set(first, list.sort(byLength));
  const lexicon = {
    table,
    words,
    phrases,
    openingSources: new Set(table.openingSources),
    impersonalVerbs: new Set(table.impersonalSpeech?.verbs),
    impersonalPrepositions: new Set(table.impersonalSpeech?.prepositions),
    clausePrepositions: new Set(table.clausePrepositions),
    namePrepositions: new Set(table.namePrepositions),
    bodyKinds: new Map(
      (table.bodyKinds ?? []).flatMap(({ nouns, names }) => nouns.map((noun) => [noun, names] as const)),
    ),
    kindNouns: new Set((table.bodyKinds ?? []).flatMap(({ names }) => names)),
    passives: new Set(whole.passives),
    places: new Set(table.places),
    placeEndings: (table.places ?? []).flatMap((place) => (place.startsWith('-') ? [place.slice(1)] : [])),
    adjectiveNouns: new Set(table.adjectiveNouns),
    addressees: new Set(table.addressees),
    oblique: addCaseForms(words, table.cases ?? []),
    unnamedRoles: asRead(table.unnamedRoles),
    generalRoles: asRead(table.generalRoles),
    demonstratives: new Set(table.demonstratives),
    oneOf: asRead(table.oneOf),
    namers: new Set(table.namers),
    clitics: new Set(table.clitics),
    pluralArticles: new Set(table.articles.plural),
    leadingAdjectives: new Set([...(table.leadingAdjectives ?? []), ...(table.formerWords ?? [])]),
    formerWords: new Set(table.formerWords),
    verbEndings: groupBy(table.verbEndings ?? [], (ending) => [ending.at(-1)]),
    kinship: new Set(table.kinship),
    trades: new Set(table.trades),
    latter: new Set(table.pronouns.flatMap(({ form, latter }) => (latter ? [wordsOf(form).join(' ')] : []))),
    wholeNames: groupBy(table.wholeNames ?? [], (name) => [name.split(' ')[0], name.split(' ').at(-1)]),
    soleOfficeStarts: new Set((table.soleOffices ?? []).flat().map((name) => wordsOf(name)[0] ?? '')),
    soleOffices: new Map(
      (table.soleOffices ?? []).flatMap((names) =>
        names.map((name) => [wordsOf(name).join(' '), names] as const),
      ),
    ),
    genitiveEndings: new Set(table.genitiveEndings),
    obliqueArticles: new Set(table.articles.oblique),
    surnames: new Set(table.unspaced?.surnames),
    titles: new Set([...(table.unspaced?.titles ?? []), ...(table.unspaced?.personTitles ?? [])]),
    personTitles: new Set(table.unspaced?.personTitles),
    bodyEndings: new Set(table.unspaced?.bodyEndings),
    wordLengths: table.unspaced ? lengthsByFirst(words.keys()) : new Map<string, readonly number[]>(),
  };
  lexicons.set(table, lexicon);
  return lexicon;
}

/** Words as the article's are read: أحد without the sign on its first letter. */
function asRead(entries: readonly string[] = []): ReadonlySet<string> {
  return new Set(entries.flatMap(wordsOf));
}

/** Entries by each of their keys. */
function groupBy(
  entries: readonly string[],
  keysOf: (entry: string) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) groups.set(key ?? '', [...(groups.get(key ?? '') ?? []), entry]);
  }
  return groups;
}

/** Adds the case forms of all nouns, and tells which they are. What the table lists itself stays as it stands there. */
function addCaseForms(words: Map<string, number>, cases: readonly CaseForms[]): ReadonlySet<string> {
  const oblique = new Set<string>();
  if (cases.length === 0) return oblique;
  for (const [noun, bits] of [...words]) {
    if (!(bits & SPEAKER_NOUN)) continue;
    for (const { form, plural } of caseFormsOf(noun, cases)) {
      const listed = words.get(form) ?? 0;
      // "komunikacie" holds speech, and is a case of "komunikat" as well.
      if (oblique.has(form) || listed & ~WORD.speechNoun) continue;
      words.set(form, listed | (plural && bits & WORD.role ? WORD.group | WORD.plural : bits));
      oblique.add(form);
    }
  }
  return oblique;
}

function lengthsByFirst(words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(word.length));
  }
  return new Map(Array.from(lengths, ([first, all]) => [first, [...all].sort((a, b) => b - a)]));
}

/** The words of an entry. An elision ("l'", "de l'") is cut off only before a letter, so it is given one. */
function wordsOf(entry: string): readonly string[] {
  // "M. Diallo": a letter and its stop are one word of a text where the letter is a capital.
  if (/^\p{L}\.$/u.test(entry)) return [entry];
  const words = splitWords(/['’]\s*$/u.test(entry) ? `${entry.trim()}x` : entry).map(({ word }) => word);
  return /['’]\s*$/u.test(entry) ? words.slice(0, -1) : words;
}

function byLength(a: Phrase, b: Phrase): number {
  return b.words.length + b.rest.length - a.words.length - a.rest.length;
}
