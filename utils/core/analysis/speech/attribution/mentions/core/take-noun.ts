import { GENDER, SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isOwnerNoun } from '../in-case';
import { isDefiniteByEnding } from '../is-definite-by-ending';
import { isNameNotNoun } from '../names/is-name-not-noun';
import { nounBits } from '../noun-bits';
import { isPartyOfOffice } from '../party-of-office';
import { isPlaceOfOffice } from '../place-of-office';
import type { Core, Step } from './core';

/** Takes a noun of the tables, and behind one what belongs to it: an adjective, an owner without preposition, a place, a party. */
export const takeNoun: Step = (core, token) => {
  const { tokens, lexicon } = core.source;
  const { at, noun } = core;
  if (isAdjective(core, token)) return noun >= 0 ? extend(core) : 'left';
  if (isNounHere(core, token)) {
    // 森本氏: a title belongs to the name before it.
    if (core.name?.last === at - 1 && lexicon.titles.has(token.word)) {
      core.noun = at;
      core.bits |= token.bits;
      return extend(core);
    }
    // أمين المجلس, "rzeczniczka prokuratury": what follows a noun without a preposition is its owner.
    if (noun >= 0 && !core.name && (lexicon.table.caseless || isOwnerNoun(tokens, at, lexicon))) {
      core.loose = 0;
      return extend(core);
    }
    if (startsAnotherPhrase(core, token)) return 'ends';
    core.name = null;
    core.noun = at;
    core.bits = (core.bits & GENDER) | nounBits(token, tokens[at - 1], lexicon.table.capitalNouns);
    core.loose = 0;
    return extend(core);
  }
  const belongs =
    noun >= 0 &&
    !core.name &&
    (isPlaceOfOffice(tokens, at, lexicon) || isPartyOfOffice(tokens, at, noun, lexicon));
  return belongs ? extend(core) : 'left';
};

function extend(core: Core): 'taken' {
  core.last = core.at++;
  return 'taken';
}

/** "la campagne militaire", "el Senado federal": behind a noun, the word is the adjective. */
function isAdjective({ source, noun, loose, name }: Core, { word }: Token): boolean {
  return (noun >= 0 || loose > 0) && !name && source.lexicon.adjectiveNouns.has(word);
}

/** Whether a word that can be a noun of the tables is one here, and neither a name nor a verb. */
function isNounHere({ source, at, noun, name, hasArticle }: Core, token: Token): boolean {
  const { tokens, lexicon, known } = source;
  if (!(token.bits & SPEAKER_NOUN) || isNamePart(tokens, at, name)) return false;
  // "cet ancien syndicaliste CFDT": letters behind an office are no body of their own.
  if (noun >= 0 && !name && isPartyOfOffice(tokens, at, noun, lexicon)) return false;
  // "juge Mme Binet", "la Plataforma denuncia": without an article, or behind another noun, the word is the verb.
  const mayBeVerb = noun >= 0 ? lexicon.table.adjectivesFollow : !hasArticle;
  if (mayBeVerb && token.bits & WORD.verb) return false;
  if (!hasArticle && noun < 0 && isParticiple(tokens, at)) return false;
  return !((noun >= 0 || !hasArticle) && isNameNotNoun(tokens, at, known));
}

/** Whether a noun is no part of the phrase so far. */
function startsAnotherPhrase({ source, noun, name, bits, loose }: Core, token: Token): boolean {
  const { tokens, lexicon } = source;
  const { adjectivesFollow } = lexicon.table;
  // "powiedział w Sejmie premier": a noun in a case is no part of the subject behind it.
  if (noun >= 0 && lexicon.oblique.has(tokens[noun]?.word ?? '')) return true;
  // "fortalte statsråden avisen Fjordposten": what an ending makes definite is no part of the next noun.
  if (noun >= 0 && !name && isDefiniteByEnding(tokens[noun], lexicon)) return true;
  // A noun after a name makes the name its modifier ("Reuters reporter"), unless the name already closed a noun phrase.
  if (name && (noun >= 0 || adjectivesFollow)) return true;
  if (adjectivesFollow && noun >= 0 && loose > 0) return true;
  // "disse à Lusa fonte da GNR": who speaks through an agency is no part of it.
  const passesOn = (bits & (WORD.outlet | WORD.role)) === WORD.outlet;
  return adjectivesFollow && passesOn && (token.bits & (WORD.role | WORD.group)) !== 0;
}

/** A noun of the tables with a capital that goes on a name: "Monmouth University", "Stephen King". */
function isNamePart(tokens: readonly Token[], at: number, name: Core['name']): boolean {
  const token = tokens[at];
  return name?.last === at - 1 && token?.capital === true && !(token.bits & WORD.role);
}

/** A participle of the tables, or what stands right behind an auxiliary: "a prévenu", "a condamné Mme Binet". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const isBehindAuxiliary = ((tokens[at - 1]?.bits ?? 0) & WORD.auxiliary) !== 0;
  return isBehindAuxiliary || ((tokens[at]?.bits ?? 0) & WORD.participle) !== 0;
}
