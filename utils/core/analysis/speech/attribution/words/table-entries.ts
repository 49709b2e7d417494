import type { GenderedWords, Pronoun, SpeechTable } from '../../../../language/speech-table';
import { WORD } from './lexicon';

/** All entries of a table, each with what its words can be: bits of `WORD`. */
export function entriesOf(table: SpeechTable): readonly (readonly [string, number])[] {
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
    ...tag(table.nameAdjectives ?? [], WORD.notName),
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
