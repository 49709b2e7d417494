import { FUNCTION_WORD, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import { isNameNotNoun } from './is-name-not-noun';
import { isParticle } from './is-particle';
import { fullNameAt, type KnownNames, opensFullName } from './known-names';
import { closesAmongNouns, endAmongNouns, opensPlainNoun } from './names-among-nouns';
import { MAX_NAME_WORDS, opensBodyName, opensSurname, raisesSmallWord, startsName } from './starts-name';

const MAX_LABEL_WORDS = 4;

/** The last word of the name that starts at a token; before it where none does. */
export function findNameEnd(
  tokens: readonly Token[],
  at: number,
  capitalNouns: boolean,
  known: KnownNames,
  mayStandAlone: boolean,
  hasArticle: boolean,
  linked = false,
): number {
  const first = tokens[at];
  if (
    !first ||
    !(startsName(first) || opensBodyName(tokens, at, known) || opensSurname(tokens, at, known)) ||
    isElided(tokens, at) ||
    isPartyLabel(tokens, at)
  )
    return at - 1;
  const raised = !capitalNouns && known.titleCase.has(first.sentence) && !isLabel(tokens, at);
  if (raised && !isKnownName(first.word, known)) return at - 1;
  if (!capitalNouns && isRaisedBySentence(tokens, at, known)) return at - 1;
  if (capitalNouns && opensPlainNoun(tokens, at, known)) return at - 1;
  let end = at;
  for (let next = at + 1; next < at + MAX_NAME_WORDS; next++) {
    const token = tokens[next];
    if (!token || token.sentence !== first.sentence || token.inside !== first.inside) break;
    // "Haverlands Stück", "das Stück Haverlands": where every noun has a capital, a noun beside a name in a case is none.
    if (end === at && known.genitives.has(first.word)) break;
    if (end === at && known.genitives.has(token.word) && !mayBePerson(tokens, at)) return at - 1;
    // "of Chrysler LLC Jim Press": after a link, a given name starts another name, unless given names stand together.
    if (linked && opensFullName(tokens, next) && !isGivenName(tokens[next - 1]?.word ?? '')) break;
    // "le secrétaire aux Transports Marie Arnoux": nor is what an office is for.
    if (end === at && opensFullName(tokens, next) && !isGivenName(first.word) && isFieldOfOffice(tokens, at))
      break;
    // "Høyres Kari Lund": the party is no part of the name.
    if (end === at && ownsFullName(tokens, next, known)) break;
    // "Polską Agencję Prasową Ewa Nowak": behind a name in a case, a given name that is in none starts another.
    if (known.oblique.has(tokens[next - 1]?.word ?? '') && isGivenName(token.word)) break;
    // "w Sejmie Borys Nowak": where the article has the full name alone, what stands before it is no part of it.
    if (known.fullNames.has(fullNameAt(tokens, next)) && !isGivenName(tokens[next - 1]?.word ?? '')) break;
    // "South Carolina Sen Tim Scott": a form of address opens another name.
    if (token.bits & WORD.honorific && opensFullName(tokens, next + (tokens[next + 1]?.word === '.' ? 2 : 1)))
      break;
    const mayGoOn = !raised || isKnownName(token.word, known) || isGivenName(tokens[next - 1]?.word ?? '');
    // "Yann Arnoux de la Fondation du port": the body that a person belongs to is no part of the name.
    if (end > at && next > end + 1 && token.bits & WORD.body && isGivenName(first.word)) break;
    if (capitalNouns && token.capital && closesAmongNouns(tokens, next, known)) break;
    if (
      token.capital &&
      mayGoOn &&
      !isElided(tokens, next) &&
      (goesOnName(token, known, end === at) || isNameNotNoun(tokens, next, known))
    )
      end = next;
    else if (!isParticle(tokens, next) || next > end + 2 || (capitalNouns && !takesParticle(tokens, at, end)))
      break;
  }
  return capitalNouns ? endAmongNouns(tokens, at, end, known, mayStandAlone, hasArticle) : end;
}

const LEADS_TO_FIELD = WORD.preposition | WORD.definite;

/** Whether a preposition, and an article at most, stand between a word and an office. */
function isFieldOfOffice(tokens: readonly Token[], at: number): boolean {
  if (!((tokens[at - 1]?.bits ?? 0) & LEADS_TO_FIELD)) return false;
  const before = (tokens[at - 2]?.bits ?? 0) & WORD.preposition ? at - 3 : at - 2;
  return ((tokens[before]?.bits ?? 0) & WORD.role) !== 0;
}

/** "Unlike Amina Diallo": a sentence's first word may have its capital from there. */
function isRaisedBySentence(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const first = tokens[at];
  return Boolean(first?.startsSentence && !isKnownName(first.word, known) && opensFullName(tokens, at + 1));
}

/** "I’m" leaves an "I’" behind, "O’Brien" an "O’" that goes on. */
function isElided(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word.endsWith("'") === true && !tokens[at + 1]?.capital;
}

/** "Amina Diallo, D-Minn.,": the letter of a party and a place. */
function isPartyLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word;
  return (before === ',' || before === '(') && /^\p{L}-\p{L}/u.test(tokens[at]?.word ?? '');
}

function ownsFullName(tokens: readonly Token[], at: number, { table, familyNames }: KnownNames): boolean {
  const owner = tokens[at - 1]?.word ?? '';
  if (!table.ownerEnding || !owner.endsWith(table.ownerEnding)) return false;
  return !isGivenName(owner) && !familyNames.has(owner) && opensFullName(tokens, at);
}

/** In a Headline Like This, only what the text shows to be a name is one. */
function isKnownName(word: string, known: KnownNames): boolean {
  return known.capitalised.has(word) || isGivenName(word);
}

/** "AMINA DIALLO: I WAS THERE": the words before a colon name somebody whatever their capitals. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + MAX_LABEL_WORDS && tokens[end]?.capital) end++;
  return tokens[end]?.word === ':' && tokens[at - 1]?.block !== tokens[at]?.block;
}

/** "Erstellung von Profilen" is no name where every noun has a capital; "Ursula von Alten" and "Präsidentin von Alten" are. */
function mayBePerson(tokens: readonly Token[], at: number): boolean {
  return (
    isGivenName(tokens[at]?.word ?? '') || ((tokens[at - 1]?.bits ?? 0) & (WORD.role | WORD.honorific)) !== 0
  );
}

/** "Ursula von Alten", but "Ursula Meier von der Sternwarte": behind a whole name, "von" is a preposition. */
function takesParticle(tokens: readonly Token[], first: number, last: number): boolean {
  const particle = tokens[last + 1]?.bits ?? 0;
  const isWhole = last > first && !isGivenName(tokens[last]?.word ?? '');
  return mayBePerson(tokens, first) && !(isWhole && particle & WORD.preposition);
}

/** A verb of speech ends a name in a headline that gives every word a capital; elsewhere it belongs to it ("Washington Post"). */
function goesOnName(token: Token, known: KnownNames, isSecond: boolean): boolean {
  // «сообщил Сомов ТАСС»: the letters of an outlet end the name before them.
  if (token.acronym && token.bits & WORD.outlet) return false;
  if (token.bits & FUNCTION_WORD && !raisesSmallWord(token)) return false;
  const inHeadline = known.titleCase.has(token.sentence);
  // "el Poder Ejecutivo": with a capital, what names a person or a body is the body.
  const isOffice = (token.bits & (WORD.role | WORD.body)) === WORD.role;
  // "Maïwenn Boulanger": where adjectives follow, an office behind a single word is its surname.
  if (isOffice && !(isSecond && known.table.adjectivesFollow && !inHeadline)) return false;
  return !(token.bits & (WORD.verb | WORD.dependent | WORD.source)) || !inHeadline;
}
