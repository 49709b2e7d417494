import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { type Reading, readCore } from './core/read-core';
import { extendPhrase } from './extend-phrase';
import type { KnownNames } from './names/known-names';
import { skipsHyphen } from './open-compound';

/** "the founder and director", "il vicedirettore e tesoriere Ugo Sersale": two offices of one person are one phrase. */
export function joinOffices(
  tokens: readonly Token[],
  core: Reading,
  lexicon: Lexicon,
  known: KnownNames,
  hasArticle: boolean,
): Reading {
  const link = tokens[core.last + 1];
  const office = WORD.role | WORD.plural;
  if (!link || !(link.bits & WORD.conjunction) || core.name || (core.bits & office) !== WORD.role)
    return core;
  if (link.sentence !== tokens[core.last]?.sentence || link.inside !== tokens[core.last]?.inside) return core;
  const second = skipsHyphen(tokens, core.last + 2);
  const bare = readCore(tokens, second, second, lexicon, known, false);
  if (!bare || bare.noun < 0 || !(bare.bits & WORD.role) || bare.possessor) return core;
  // "Direktor und Sprecher": a noun for one or several is one person's where a name closes it.
  if (bare.bits & WORD.plural && !bare.name) return core;
  const other = extendPhrase(tokens, second, bare, lexicon, known);
  const gender = core.bits | other.bits;
  if (!(hasArticle || other.name) || (gender & WORD.masculine && gender & WORD.feminine)) return core;
  return { ...core, last: other.last, name: other.name, bits: gender };
}
