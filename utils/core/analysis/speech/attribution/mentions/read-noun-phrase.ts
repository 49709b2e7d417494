import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { attachName } from './attach-name';
import type { Possessor } from './core/core';
import { type Reading, readCore } from './core/read-core';
import { extendPhrase } from './extend-phrase';
import { genderOf } from './gender-of';
import { genderOfPhrase } from './gender-of-phrase';
import { isGivenName } from './given-name-gender';
import { isDefiniteByEnding } from './is-definite-by-ending';
import { joinOffices } from './join-offices';
import { kindOfPhrase } from './kind-of-phrase';
import type { BareMention } from './mention';
import type { KnownNames } from './names/known-names';
import { endsMarkedCompound } from './open-compound';
import { type Articles, readArticles } from './read-articles';
import { readNominal } from './read-nominal';

/** A mention, and the named owner that it may open with. */
export interface NounPhrase {
  readonly noun: BareMention;
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
    if (!(core.bits & WORD.role) && endsMarkedCompound(tokens, at)) return null;
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
  const nominal = article.next > at ? readNominal(tokens, at, article, lexicon.table) : null;
  return nominal && { noun: nominal, possessor: null };
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
  const kind = article.counts && !core.name ? 'group' : kindOfPhrase(tokens, core, article.next > first);
  const noun = {
    kind,
    first,
    last: core.last,
    name: core.name && withBodyNoun(tokens, core, core.name, lexicon),
    head,
    gender: clash ? (several ? null : article.gender) : genderOfPhrase(tokens, core, kind, article, lexicon),
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
