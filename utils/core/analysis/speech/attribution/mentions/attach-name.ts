import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import type { Reading } from './core/read-core';
import { findNameEnd } from './names/find-name-end';
import { type KnownNames, opensFullName } from './names/known-names';

const MAX_WORDS_TO_NAME = 9;
const STOP =
  WORD.verb | WORD.looseVerb | WORD.dependent | WORD.contentMarker | WORD.conjunction | WORD.relative;

/** «مدير مكتبة الميناء الجديدة سالم الدوري»: the name that ends what an office opens. */
export function attachName(
  tokens: readonly Token[],
  core: Reading,
  { table }: Lexicon,
  known: KnownNames,
): Reading {
  // «глава профсоюза докеров Пётр Сомов»: where cases do what prepositions do, a given name shows whose office it is.
  const byGivenName = table.bareNouns === true && table.adjectivesFollow;
  if (!(table.caseless || byGivenName) || core.name || !(core.bits & WORD.role)) return core;
  const office = tokens[core.noun];
  for (let at = core.noun + 1; at <= core.noun + MAX_WORDS_TO_NAME; at++) {
    const token = tokens[at];
    if (!token?.isWord || token.sentence !== office?.sentence || token.inside !== office.inside) break;
    if (token.bits & STOP) break;
    if (byGivenName && !opensFullName(tokens, at)) continue;
    const end = findNameEnd(tokens, at, false, known, true, false);
    if (end >= at) return { ...core, name: { first: at, last: end }, last: end };
  }
  return core;
}
