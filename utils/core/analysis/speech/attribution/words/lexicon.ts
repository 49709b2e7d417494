import { caseFormsOf } from '../../../../language/case-forms';
import type { CaseForms, GenderedWords, Pronoun, SpeechTable } from '../../../../language/speech-table';
import { withForms } from '../../../../language/word-forms';
import { splitWords } from './split-words';

/** What a word can be, one bit each. A word may be several things at once. */
export const WORD = {
  verb: 1 << 0,
  looseVerb: 1 << 1,
  participle: 1 << 2,
  auxiliary: 1 << 3,
  dependent: 1 << 4,
  speechNoun: 1 << 5,
  source: 1 << 6,
  sourceAfter: 1 << 7,
  contentMarker: 1 << 8,
  pronoun: 1 << 9,
  possessive: 1 << 10,
  relative: 1 << 11,
  definite: 1 << 12,
  indefinite: 1 << 13,
  preposition: 1 << 14,
  linking: 1 << 15,
  conjunction: 1 << 16,
  honorific: 1 << 17,
  role: 1 << 18,
  group: 1 << 19,
  body: 1 << 20,
  document: 1 << 21,
  particle: 1 << 22,
  outlet: 1 << 23,
  notName: 1 << 24,
  masculine: 1 << 25,
  feminine: 1 << 26,
  plural: 1 << 27,
  neuter: 1 << 28,
  /** "I", "we": whoever writes or speaks. */
  self: 1 << 29,
  small: 1 << 30,
} as const;

/** Words that build a sentence and name nothing. */
export const FUNCTION_WORD =
  WORD.auxiliary |
  WORD.contentMarker |
  WORD.pronoun |
  WORD.possessive |
  WORD.relative |
  WORD.definite |
  WORD.indefinite |
  WORD.preposition |
  WORD.conjunction |
  WORD.small;

/** Nouns that can name a speaker. */
export const SPEAKER_NOUN = WORD.role | WORD.group | WORD.body | WORD.document | WORD.outlet;

/** An entry of several words, by its first word. */
export interface Phrase {
  readonly words: readonly string[];
  /** The words after the gap of an entry in two parts: "stellte … fest". */
  readonly rest: readonly string[];
  readonly bits: number;
}

/** A speech table made ready for looking words up. */
export interface Lexicon {
  readonly table: SpeechTable;
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words of source that are plain prepositions but at a sentence's start. */
  readonly openingSources: ReadonlySet<string>;
  readonly impersonalVerbs: ReadonlySet<string>;
  readonly impersonalPrepositions: ReadonlySet<string>;
  readonly clausePrepositions: ReadonlySet<string>;
  readonly namePrepositions: ReadonlySet<string>;
  /** By a general noun for bodies, the nouns of those that it may stand for. */
  readonly bodyKinds: ReadonlyMap<string, readonly string[]>;
  /** All those nouns. */
  readonly kindNouns: ReadonlySet<string>;
  /** Verbs whose subject did not speak. */
  readonly passives: ReadonlySet<string>;
  /** Endings behind an apostrophe that make a name the owner of what follows; none where no apostrophe parts endings. */
  readonly genitiveEndings: ReadonlySet<string>;
  readonly obliqueArticles: ReadonlySet<string>;
  /** Places in the form in which they stand behind an office. */
  readonly places: ReadonlySet<string>;
  readonly placeEndings: readonly string[];
  readonly adjectiveNouns: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  /** Nouns of the tables in a form that is no subject: "ministra", "Sejmie". */
  readonly oblique: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  readonly oneOf: ReadonlySet<string>;
  readonly namers: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly pluralArticles: ReadonlySet<string>;
  readonly leadingAdjectives: ReadonlySet<string>;
  readonly formerWords: ReadonlySet<string>;
  /** What an unspaced language says about its names; empty elsewhere. */
  readonly surnames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly personTitles: ReadonlySet<string>;
  readonly bodyEndings: ReadonlySet<string>;
  /** How long the words are that begin with a character, longest first. */
  readonly wordLengths: ReadonlyMap<string, readonly number[]>;
}

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
    demonstratives: new Set(table.demonstratives),
    oneOf: new Set(table.oneOf),
    namers: new Set(table.namers),
    clitics: new Set(table.clitics),
    pluralArticles: new Set(table.articles.plural),
    leadingAdjectives: new Set([...(table.leadingAdjectives ?? []), ...(table.formerWords ?? [])]),
    formerWords: new Set(table.formerWords),
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

function entriesOf(table: SpeechTable): readonly (readonly [string, number])[] {
  const tag = (entries: readonly string[], bits: number) => entries.map((entry) => [entry, bits] as const);
  const gendered = ({ masculine, feminine, either }: GenderedWords, bits: number) => [
    ...tag(masculine, bits | WORD.masculine),
    ...tag(feminine, bits | WORD.feminine),
    ...tag(either, bits),
  ];
  return [
    ...tag(table.verbs, WORD.verb),
    ...tag(table.looseVerbs, WORD.looseVerb),
    ...tag(table.participles, WORD.participle),
    ...tag(table.auxiliaries, WORD.auxiliary),
    ...tag(table.dependentForms, WORD.dependent),
    ...tag(table.passives ?? [], WORD.small),
    ...tag(table.nouns, WORD.speechNoun),
    ...tag(table.sources, WORD.source),
    ...tag(table.sourcesAfter, WORD.sourceAfter),
    ...tag(table.contentMarkers, WORD.contentMarker),
    ...table.pronouns.map((pronoun) => [pronoun.form, pronounBits(pronoun)] as const),
    ...tag(table.possessives, WORD.possessive),
    ...tag(table.relatives, WORD.relative),
    ...tag(table.articles.definite, WORD.definite),
    ...tag(table.articles.masculine, WORD.masculine),
    ...tag(table.articles.feminine, WORD.feminine),
    ...tag(table.articles.indefinite, WORD.indefinite),
    ...tag(table.prepositions, WORD.preposition),
    ...tag(table.linkingPrepositions, WORD.linking | WORD.preposition),
    ...tag(table.conjunctions, WORD.conjunction),
    ...gendered(table.honorifics, WORD.honorific),
    ...gendered(table.roles, WORD.role),
    ...tag(table.unspaced?.titles ?? [], WORD.role),
    ...tag(table.unspaced?.personTitles ?? [], WORD.role),
    ...tag(table.groups, WORD.group | WORD.plural),
    ...tag(table.bodies, WORD.body),
    ...tag(table.documents, WORD.document),
    ...tag(table.nameParticles, WORD.particle),
    ...tag(table.outletNouns, WORD.outlet),
    ...tag(table.notNames, WORD.notName),
    ...tag(table.smallWords, WORD.small),
  ];
}

const PRONOUN_GENDER = {
  masculine: WORD.masculine,
  feminine: WORD.feminine,
  either: 0,
  neuter: WORD.neuter,
  speaker: WORD.self,
} as const;

function pronounBits({ gender, number }: Pronoun): number {
  return WORD.pronoun | PRONOUN_GENDER[gender] | (number === 'plural' ? WORD.plural : 0);
}
