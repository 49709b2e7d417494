import { WORD } from '../../words/lexicon';
import { isGivenName } from '../given-name-gender';
import { isOwnerName } from '../in-case';
import { findNameEnd } from '../names/find-name-end';
import { fullNameAt } from '../names/known-names';
import type { Core, Step } from './core';

/** Takes a name: that of a person or a body, or behind a noun that of its owner. */
export const takeName: Step = (core) => {
  const { tokens, lexicon, known, linked } = core.source;
  const { at, noun, name, hasArticle } = core;
  const { capitalNouns } = lexicon.table;
  const end = findNameEnd(tokens, at, capitalNouns, known, noun >= 0 || !hasArticle, hasArticle, linked);
  if (end < at) return 'left';
  // "rzecznik Donalda Wilczka": a name in a case behind a noun that is in none is its owner.
  if (noun >= 0 && !name && isOwnerName(tokens, at, noun, lexicon, known.oblique)) {
    core.last = end;
    core.at = end + 1;
    return 'taken';
  }
  if (startsAnotherPhrase(core)) return 'ends';
  const first = capitalNouns ? findNameStart(core, end) : at;
  // "Altmeister Anton Brandner": where every noun has a capital, what opens a name may be an office of no table.
  if (first > at) {
    core.noun = first - 1;
    core.bits |= WORD.role;
  }
  core.name = { first: core.field >= 0 ? core.field : first, last: end };
  core.last = end;
  core.at = end + 1;
  core.loose = 0;
  return 'taken';
};

/** Whether a name is no part of the phrase so far. */
function startsAnotherPhrase({ source, at, noun, name, bits, loose }: Core): boolean {
  const { tokens, lexicon, known, start, from } = source;
  // "dijo a los periodistas Marta Robles": one person's name is no part of a noun for several.
  if (name || (bits & (WORD.plural | WORD.role)) === WORD.plural) return true;
  // "her moving business contacted Reuters": several plain words before a name are no part of it.
  if (noun < 0 && loose > 1 && !lexicon.table.capitalNouns) return true;
  const isThing = (bits & (WORD.body | WORD.outlet)) !== 0 && !(bits & WORD.role);
  if (!isThing) return false;
  // "a este diario Marta Robles": "this paper" has said its name.
  if (from > start && lexicon.demonstratives.has(tokens[start]?.word ?? '')) return true;
  // "mostra in Assemblea Carlo Robles": what stands before a person is not named after him.
  return known.fullNames.has(fullNameAt(tokens, at));
}

/** The first frequent given name of several words with capitals, or the family name of somebody; where there is none, the word that follows a noun. */
function findNameStart({ source, at: first, noun, hasArticle }: Core, last: number): number {
  const { tokens, known } = source;
  for (let at = first; at < last; at++) if (isGivenName(tokens[at]?.word ?? '')) return at;
  for (let at = first + 1; at <= last; at++) if (known.familyNames.has(tokens[at]?.word ?? '')) return at;
  return hasArticle && noun < 0 && last - first >= 2 ? first + 1 : first;
}
