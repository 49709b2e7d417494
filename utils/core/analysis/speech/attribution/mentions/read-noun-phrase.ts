import type { SpeechTable } from '../../../../language/speech-table';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { attachName } from './attach-name';
import { isBodyWord } from './body-words';
import type { Possessor } from './core/core';
import { type Reading, readCore } from './core/read-core';
import { extendPhrase } from './extend-phrase';
import { foldName, soundOf } from './fold-name';
import { genderOf } from './gender-of';
import { genderOfGivenName, isGivenName } from './given-name-gender';
import { isDefiniteByEnding } from './is-definite-by-ending';
import { joinOffices } from './join-offices';
import type { KnownNames } from './known-names';
import type { Mention, MentionKind } from './mention';
import { isModifier } from './owned-noun';
import { hasNounSuffix } from './plain-nouns';
import { type Articles, readArticles } from './read-articles';

/** A mention without what surrounds it, and the named owner that it may open with. */
export interface NounPhrase {
  readonly noun: Omit<Mention, 'afterPreposition' | 'possessive' | 'reach'>;
  readonly possessor: Possessor | null;
}

/** Reads the noun phrase that starts at a token, if it can name a speaker: "il presidente russo Vladimir Putin". */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  known: KnownNames,
): NounPhrase | null {
  const article = readArticles(tokens, at, lexicon);
  const core = readCore(tokens, article.next, at, lexicon, known, article.next > at);
  if (core) {
    const whole = joinOffices(
      tokens,
      attachName(tokens, extendPhrase(tokens, at, core, lexicon, known), lexicon, known),
      lexicon,
      known,
      // "Amina Diallo, vecina y miembro de la plataforma,": an apposition needs no article.
      article.next > at || tokens[at - 1]?.word === ',',
    );
    // 同大の女子学生: the body that a person belongs to is no part of the mention
    if (lexicon.table.unspaced && whole.last > core.last && !core.name && !(core.bits & WORD.role))
      return null;
    return phraseOf(tokens, at, whole, article, lexicon);
  }
  return article.next > at ? readNominal(tokens, at, article, lexicon.table) : null;
}

function phraseOf(
  tokens: readonly Token[],
  first: number,
  read: Reading,
  article: Articles,
  lexicon: Lexicon,
): NounPhrase {
  // "uno de los testigos" is one person.
  const core = article.isOneOf
    ? { ...read, bits: (read.bits & ~(WORD.group | WORD.plural)) | WORD.role }
    : read;
  const head = core.noun >= 0 ? core.noun : (core.name?.last ?? core.last);
  const clash = genderOf(core.bits) === 'masculine' && article.gender === 'feminine' && !core.name;
  // "die Ermittler" are several where nouns have endings; "la juge" is a woman where they have none.
  const several = clash && lexicon.table.nounEndings.length > 0;
  const noun = {
    kind: article.counts && !core.name ? 'group' : kindOf(tokens, core, article.next > first),
    first,
    last: core.last,
    name: core.name && withBodyNoun(tokens, core, core.name, lexicon),
    head,
    gender: clash
      ? several
        ? null
        : article.gender
      : (genderOfNoun(tokens, core) ?? (core.bits & WORD.role ? article.gender : null)),
    // "leader" may be one or several: where it can be one, it is.
    plural:
      article.counts ||
      several ||
      (core.bits & (WORD.plural | WORD.role)) === WORD.plural ||
      (core.name?.first === article.next && hasPluralArticle(tokens, first, article, lexicon)),
    definite:
      article.definite ||
      core.possessor !== null ||
      (!article.indefinite && isDefinite(tokens[core.noun], lexicon)),
    indefinite: article.indefinite || lacksArticle(tokens, first, core, lexicon),
  };
  return { noun, possessor: core.possessor };
}

/** "kanclerz Anna Merk", "il ministro Anna Bellandi": an office's noun may be a man's where its holder is not. */
function genderOfNoun(tokens: readonly Token[], { name, bits }: Reading): Mention['gender'] {
  const gender = genderOf(bits);
  if (!name || gender !== 'masculine') return gender;
  const given = soundOf(foldName(tokens[name.first]?.word ?? ''));
  return genderOfGivenName(given) === 'feminine' ? 'feminine' : gender;
}

/** "les Européens", "aux Européens": a name behind the article of several. */
function hasPluralArticle(
  tokens: readonly Token[],
  first: number,
  article: Articles,
  { pluralArticles }: Lexicon,
): boolean {
  const last = tokens[article.next - 1];
  return last?.sentence === tokens[first]?.sentence && pluralArticles.has(last?.word ?? '');
}

/** "la Comisión Electoral": the noun of a body that has a capital of its own opens its name. */
function withBodyNoun(
  tokens: readonly Token[],
  { noun, bits }: Reading,
  name: NonNullable<Reading['name']>,
  { table }: Lexicon,
): NonNullable<Reading['name']> {
  // "Ministerstwo Finansów": where nouns have cases, what follows that of a body hangs on it.
  const opens =
    noun === name.first - 1 && tokens[noun]?.capital && (table.cases || !tokens[noun]?.startsSentence);
  // Where every noun has a capital, a single word behind one is the name itself: "die Gewerkschaft Verdi".
  const isOneName =
    table.capitalNouns && (name.first === name.last || isGivenName(tokens[name.first]?.word ?? ''));
  return opens && !isOneName && (bits & (WORD.body | WORD.role)) === WORD.body
    ? { first: noun, last: name.last }
    : name;
}

/** "ministern": the article is an ending of the noun. «министр»: nouns have none. */
function isDefinite(noun: Token | undefined, lexicon: Lexicon): boolean {
  const { bareNouns, caseless } = lexicon.table;
  if (noun && (bareNouns || noun.word.startsWith(caseless?.article ?? ' '))) return true;
  return isDefiniteByEnding(noun, lexicon);
}

/** مصدر أمني: a noun without the article, and nothing behind it that has one. */
function lacksArticle(
  tokens: readonly Token[],
  first: number,
  { last, name }: Reading,
  { table }: Lexicon,
): boolean {
  const article = table.caseless?.article;
  if (article === undefined || name) return false;
  return !tokens.slice(first, last + 2).some(({ word }) => word.startsWith(article));
}

function kindOf(tokens: readonly Token[], { name, bits }: Reading, hasArticle: boolean): MentionKind {
  if (name) {
    // "president of Oldbury Motors Jim Press": behind an office, a given name shows a person.
    if (bits & WORD.role && isGivenName(tokens[name.first]?.word ?? '')) return 'name';
    // "Marine Le Goff" is not the navy.
    const isPerson = !hasArticle && name.last > name.first && isGivenName(tokens[name.first]?.word ?? '');
    for (let at = name.first + (isPerson ? 1 : 0); at <= name.last; at++) {
      const token = tokens[at];
      if (token && (token.bits & (WORD.body | WORD.outlet) || isBodyWord(token.word))) return 'body';
    }
    return bits & (WORD.body | WORD.document | WORD.outlet) && !(bits & WORD.role) ? 'body' : 'name';
  }
  if (bits & WORD.role) return 'role';
  if (bits & WORD.group) return 'group';
  if (bits & WORD.body) return 'body';
  return bits & WORD.document ? 'document' : 'outlet';
}

/** An article and plain words without a noun of the tables: "a passer-by". Only a cue beside it makes it of use. */
function readNominal(
  tokens: readonly Token[],
  first: number,
  article: Articles,
  table: SpeechTable,
): NounPhrase | null {
  const { capitalNouns } = table;
  let last = article.next - 1;
  while (last < article.next + 2) {
    const token = tokens[last + 1];
    // "die Krankheit gilt": where every noun has a capital, the noun closes the phrase.
    if (capitalNouns && last >= article.next && isNoun(tokens[last])) break;
    if (
      !token ||
      !isModifier(token) ||
      // "la excandidata presidencial Nora Quevedo" ends before the name.
      (token.capital && last >= article.next && !capitalNouns) ||
      token.sentence !== tokens[first]?.sentence ||
      token.inside !== tokens[first]?.inside
    )
      break;
    last++;
  }
  if (last < article.next || (capitalNouns && !isNoun(tokens[last]))) return null;
  // "eine Entscheidung": what has such a suffix and is no body of the tables is a thing.
  if (hasNounSuffix(tokens[last]?.word ?? '', table)) return null;
  const noun = {
    kind: 'nominal' as const,
    first,
    last,
    name: null,
    head: last,
    gender: null,
    plural: false,
    definite: article.definite,
    indefinite: article.indefinite,
  };
  return { noun, possessor: null };
}

/** Written with a capital, or led by a number: "48-Jährige". */
function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || /^\p{N}.*\p{L}/u.test(token.word));
}
