import { type Lexicon, SPEAKER_NOUN, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { findNameEnd, isNameNotNoun, isSureName } from './find-name-end';
import { isGivenName } from './given-name-gender';
import { isOwnerName, isOwnerNoun } from './in-case';
import { isDefiniteByEnding } from './is-definite-by-ending';
import { isOwner } from './is-owner';
import { fullNameAt, type KnownNames } from './known-names';
import { nounBits } from './noun-bits';
import { closesCompound } from './open-compound';
import { isModifier, MAX_MODIFIERS, ownedNoun } from './owned-noun';
import { isPartyOfOffice } from './party-of-office';
import { isPlaceOfOffice } from './place-of-office';

/** "prof. dr hab.": how many words and stops may stand between a title and the name. */
const MAX_TITLE_TOKENS = 5;

/** What the heart of a noun phrase holds: its last token, its noun, its name. */
export interface Reading {
  readonly last: number;
  readonly noun: number;
  readonly name: { readonly first: number; readonly last: number } | null;
  readonly bits: number;
  /** Who stands before "'s" in it. */
  readonly possessor: Possessor | null;
}

/** A named owner: "Trump" in "Trump's lawyer". */
export interface Possessor {
  readonly first: number;
  readonly last: number;
  readonly name: { readonly first: number; readonly last: number };
}

/** Modifiers, nouns of the tables and names, as long as they run on. */
export function readCore(
  tokens: readonly Token[],
  from: number,
  start: number,
  lexicon: Lexicon,
  known: KnownNames,
  opened: boolean,
  linked = false,
): Reading | null {
  const { table } = lexicon;
  const first = tokens[start];
  let hasArticle = opened;
  let possessor: Possessor | null = null;
  let noun = -1;
  let name: Reading['name'] = null;
  let bits = 0;
  let last = -1;
  let loose = 0;
  let owner = -1;
  for (let at = from; ; ) {
    const token = tokens[at];
    if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) break;
    // "Trump's campaign manager", "Høyres nye leder": the owner opens the phrase as an article does.
    if (last === at - 1 && owner < last && isOwner(tokens, last, name !== null, lexicon, known)) {
      if (name) possessor = { first: start, last: name.last, name };
      owner = last;
      name = null;
      noun = -1;
      bits = 0;
      hasArticle = true;
      if (token.word === "'s") at++;
      continue;
    }
    const closing = noun < 0 && !name ? closesCompound(tokens, at) : -1;
    if (closing > at) {
      at = closing;
      continue;
    }
    if (token.bits & WORD.honorific && isTitle(tokens, at)) {
      // "South Carolina Sen. Tim Scott": where adjectives stand before, so does the place.
      if (name && (noun >= 0 || table.adjectivesFollow || !isGivenName(titled(tokens, at)?.word ?? '')))
        break;
      name = null;
      bits |= token.bits & GENDER;
      at += tokens[at + 1]?.word === '.' ? 2 : 1;
      continue;
    }
    // "la campagne militaire", "el Senado federal": behind a noun, the word is the adjective.
    const isAdjective = (noun >= 0 || loose > 0) && !name && lexicon.adjectiveNouns.has(token.word);
    if (isAdjective && noun >= 0) {
      last = at++;
      continue;
    }
    if (
      token.bits & SPEAKER_NOUN &&
      !isAdjective &&
      !isNamePart(tokens, at, name) &&
      // "juge Mme Binet", "la Plataforma denuncia": without an article, or behind another noun, the word is the verb.
      ((noun >= 0 ? !table.adjectivesFollow : hasArticle) || !(token.bits & WORD.verb)) &&
      (hasArticle || noun >= 0 || !isParticiple(tokens, at)) &&
      !((noun >= 0 || !hasArticle) && isNameNotNoun(tokens, at, known))
    ) {
      // 森本氏: a title belongs to the name before it.
      if (name?.last === at - 1 && lexicon.titles.has(token.word)) {
        noun = at;
        bits |= token.bits;
        last = at++;
        continue;
      }
      // أمين المجلس, "rzeczniczka prokuratury": what follows a noun without a preposition is its owner.
      if (noun >= 0 && !name && (table.caseless || isOwnerNoun(tokens, at, lexicon))) {
        last = at++;
        loose = 0;
        continue;
      }
      // "powiedział w Sejmie premier": a noun in a case is no part of the subject behind it.
      if (noun >= 0 && lexicon.oblique.has(tokens[noun]?.word ?? '')) break;
      // "fortalte statsråden avisen Fjordposten": what an ending makes definite is no part of the next noun.
      if (noun >= 0 && !name && isDefiniteByEnding(tokens[noun], lexicon)) break;
      // A noun after a name makes the name its modifier ("Reuters reporter"), unless the name already closed a noun phrase.
      if (name && (noun >= 0 || table.adjectivesFollow)) break;
      if (table.adjectivesFollow && noun >= 0 && loose > 0) break;
      // "disse à Lusa fonte da GNR": who speaks through an agency is no part of it.
      const passesOn = (bits & (WORD.outlet | WORD.role)) === WORD.outlet;
      if (table.adjectivesFollow && passesOn && token.bits & (WORD.role | WORD.group)) break;
      name = null;
      noun = at;
      bits = (bits & GENDER) | nounBits(token, tokens[at - 1], table.capitalNouns);
      last = at++;
      loose = 0;
      continue;
    }
    if (
      noun >= 0 &&
      !name &&
      (isPlaceOfOffice(tokens, at, lexicon) || isPartyOfOffice(tokens, at, noun, lexicon))
    ) {
      last = at++;
      continue;
    }
    const end = findNameEnd(
      tokens,
      at,
      table.capitalNouns,
      known,
      noun >= 0 || !hasArticle,
      hasArticle,
      linked,
    );
    // "rzecznik Donalda Wilczka": a name in a case behind a noun that is in none is its owner.
    if (end >= at && noun >= 0 && !name && isOwnerName(tokens, at, noun, lexicon, known.oblique)) {
      last = end;
      at = end + 1;
      continue;
    }
    if (end >= at) {
      // "dijo a los periodistas Marta Robles": one person's name is no part of a noun for several.
      if (name || (bits & (WORD.plural | WORD.role)) === WORD.plural) break;
      // "her moving business contacted Reuters": several plain words before a name are no part of it.
      if (noun < 0 && loose > 1 && !table.capitalNouns) break;
      // "mostra in Assemblea Carlo Robles", "cuenta a este diario Marta Robles": what stands before a person is not named after him.
      const isThing = bits & (WORD.body | WORD.outlet) && !(bits & WORD.role);
      // "a este diario Marta Robles": "this paper" has said its name.
      if (isThing && from > start && lexicon.demonstratives.has(first?.word ?? '')) break;
      if (isThing && known.fullNames.has(fullNameAt(tokens, at))) break;
      const given = table.capitalNouns ? findNameStart(tokens, at, end, known, hasArticle && noun < 0) : at;
      // "Altmeister Anton Brandner": where every noun has a capital, what opens a name may be an office of no table.
      if (given > at) {
        noun = given - 1;
        bits |= WORD.role;
      }
      name = { first: given, last: end };
      last = end;
      at = end + 1;
      loose = 0;
      continue;
    }
    // "the Norlandic foreign minister": between an article and a noun, the capital is an adjective's.
    if (
      name &&
      noun < 0 &&
      hasArticle &&
      !table.adjectivesFollow &&
      ownedNoun(tokens, at, token.sentence) >= 0
    )
      name = null;
    if (!isModifier(token) || loose >= MAX_MODIFIERS || name) break;
    if (noun < 0 && !hasArticle) break;
    if (noun >= 0 && !table.adjectivesFollow) break;
    if (noun >= 0 && (loose >= 1 || !closesModifier(tokens[at + 1], token))) break;
    // "el comunicado recogido por Efe": behind a text the word may be a participle.
    if (noun >= 0 && bits & WORD.document && (tokens[at + 1]?.bits ?? 0) & WORD.preposition) break;
    loose++;
    if (noun >= 0) last = at;
    at++;
  }
  if (last < 0) return null;
  if (
    noun < 0 &&
    name &&
    // Without capitals, a name was found by other signs than the sentence's start.
    !(table.unspaced || table.caseless) &&
    tokens[name.first]?.startsSentence &&
    !isSureName(tokens, name, known, table.capitalNouns)
  )
    return null;
  // "prezydent USA": letters after an office are no person's name.
  if (
    name &&
    noun >= 0 &&
    noun < name.first &&
    bits & WORD.role &&
    name.first === name.last &&
    tokens[name.last]?.acronym
  )
    name = null;
  return { last, noun, name, bits, possessor };
}

const GENDER = WORD.masculine | WORD.feminine;

/** The first frequent given name of several words with capitals, or the family name of somebody; where there is none, the word that follows a noun. */
function findNameStart(
  tokens: readonly Token[],
  first: number,
  last: number,
  { familyNames }: KnownNames,
  opensWithNoun: boolean,
): number {
  for (let at = first; at < last; at++) if (isGivenName(tokens[at]?.word ?? '')) return at;
  for (let at = first + 1; at <= last; at++) if (familyNames.has(tokens[at]?.word ?? '')) return at;
  return opensWithNoun && last - first >= 2 ? first + 1 : first;
}

/** A participle of the tables, or what stands right behind an auxiliary: "a prévenu", "a condamné Mme Binet". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const isBehindAuxiliary = ((tokens[at - 1]?.bits ?? 0) & WORD.auxiliary) !== 0;
  return isBehindAuxiliary || ((tokens[at]?.bits ?? 0) & WORD.participle) !== 0;
}

/** A form of address is followed by a name: "Mr. Adeyemi", "prof. dr hab. Marek Doliński". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  return titled(tokens, at) !== undefined;
}

/** The first word of the name behind a form of address and what belongs to it. */
function titled(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next <= at + MAX_TITLE_TOKENS; next++) {
    const token = tokens[next];
    if (token?.capital) return token;
    if (token?.word !== '.' && !((token?.bits ?? 0) & WORD.honorific)) return undefined;
  }
  return undefined;
}

/** A noun of the tables with a capital that goes on a name: "Monmouth University", "Stephen King". */
function isNamePart(tokens: readonly Token[], at: number, name: Reading['name']): boolean {
  return (
    name !== null &&
    name.last === at - 1 &&
    tokens[at]?.capital === true &&
    !((tokens[at]?.bits ?? 0) & WORD.role)
  );
}

/** "il ministro francese si è detto": what follows shows that the word was an adjective; an unknown verb takes an object instead. */
function closesModifier(next: Token | undefined, modifier: Token): boolean {
  if (!next || next.sentence !== modifier.sentence || !next.isWord || next.capital) return true;
  const object = WORD.definite | WORD.indefinite | WORD.possessive | WORD.contentMarker;
  return (
    (next.bits & object) === 0 &&
    !(isModifier(next) && (next.bits & SPEAKER_NOUN) === 0 && !(next.bits & WORD.looseVerb))
  );
}
