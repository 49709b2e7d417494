import { GENDER, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import { isOwner } from '../is-owner';
import { closesCompound, closesField } from '../open-compound';
import type { Core, Step } from './core';

/** "prof. dr hab.": how many words and stops may stand between a title and the name. */
const MAX_TITLE_TOKENS = 5;

/** Takes what opens a phrase or a name in it: an owner, a noun that a later one closes, a form of address. */
export const takeOpening: Step = (core, token) => {
  const { tokens, lexicon, known } = core.source;
  const { at, last } = core;
  if (last === at - 1 && core.owner < last && isOwner(tokens, last, core.name !== null, lexicon, known)) {
    openOwned(core, token);
    return 'taken';
  }
  const { verbFinal } = lexicon.table;
  const isFirst = core.noun < 0 && !core.name;
  const closing = isFirst ? (verbFinal ? closesField(tokens, at) : closesCompound(tokens, at)) : -1;
  if (closing > at) {
    if (verbFinal) core.field = at;
    core.at = closing;
    return 'taken';
  }
  const titled = token.bits & WORD.honorific ? titledName(tokens, at) : undefined;
  if (!titled) return 'left';
  // "South Carolina Sen. Tim Scott": where adjectives stand before, so does the place.
  if (core.name && (core.noun >= 0 || lexicon.table.adjectivesFollow || !isGivenName(titled.word)))
    return 'ends';
  core.name = null;
  core.bits |= token.bits & GENDER;
  core.at += tokens[at + 1]?.word === '.' ? 2 : 1;
  return 'taken';
};

/** "Trump's campaign manager", "Høyres nye leder": the owner opens the phrase as an article does. */
function openOwned(core: Core, { word }: Token): void {
  const { name, last } = core;
  if (name) core.possessor = { first: core.source.start, last: name.last, name };
  core.owner = last;
  core.name = null;
  core.noun = -1;
  core.bits = 0;
  core.hasArticle = true;
  if (word === "'s") core.at++;
}

/** A form of address is followed by a name, of which this is the first word: "Mr. Adeyemi", "prof. dr hab. Marek Doliński". */
function titledName(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next <= at + MAX_TITLE_TOKENS; next++) {
    const token = tokens[next];
    if (token?.capital) return token;
    if (token?.word !== '.' && !((token?.bits ?? 0) & WORD.honorific)) return undefined;
  }
  return undefined;
}
