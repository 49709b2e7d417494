import { WORD } from '../../words/lexicon';
import { isObjectEnding } from '../../words/split-endings';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import type { KnownNames } from './known-names';

/** "Poi" is no name. */
const MIN_SUBJECT = 4;
const MAKES_SUBJECT = WORD.verb | WORD.looseVerb | WORD.auxiliary;

/** At a sentence's start every word has a capital: there, a single one must be known as a name or be followed by a verb of speech. */
export function isSureName(
  tokens: readonly Token[],
  name: { readonly first: number; readonly last: number },
  known: KnownNames,
  capitalNouns: boolean,
): boolean {
  if (name.last > name.first) return true;
  const word = tokens[name.first]?.word ?? '';
  const next = tokens[name.last + 1];
  // "Climate change" is no name though the article has "Climate Authority".
  if (known.plain.has(word) && next?.isWord && !next.capital && !(next.bits & MAKES_SUBJECT)) return false;
  if (known.capitalised.has(word) || known.named.has(word) || isGivenName(word)) return true;
  // "LİMDER'den": what an ending is joined to is a name.
  if (next && isObjectEnding(next)) return true;
  // "AMINA: I was there."
  if (next?.word === ':' && !(tokens[name.first - 1]?.isWord && tokens[name.first - 1]?.block === next.block))
    return true;
  // «Сомов, отвечая на вопрос, сказал»
  const afterComma = next?.word === ',' ? tokens[name.last + 2] : undefined;
  if (!known.plain.has(word) && afterComma && afterComma.bits & WORD.dependent) return true;
  if (capitalNouns || (known.table.verbSecond && hasSubjectBehind(tokens, name.last + 1))) return false;
  // "Norlandia infatti ha sottolineato": a small word stands between the subject and its verb.
  const isSecond = known.table.adjectivesFollow && next?.bits === WORD.small && word.length >= MIN_SUBJECT;
  if (isSecond && !known.plain.has(word) && (tokens[name.last + 2]?.bits ?? 0) & MAKES_SUBJECT) return true;
  return (
    !known.plain.has(word) && next !== undefined && (next.word === "'s" || (next.bits & MAKES_SUBJECT) !== 0)
  );
}

/** "Videre forteller hun", "Videre forteller Kari Lund": what stands before the verb is no subject. */
function hasSubjectBehind(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return next?.capital === true || ((next?.bits ?? 0) & WORD.pronoun) !== 0;
}
