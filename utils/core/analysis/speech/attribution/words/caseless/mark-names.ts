import { isGivenName } from '../../mentions/given-name-gender';
import { type Lexicon, WORD } from '../lexicon';
import type { Token } from '../tokens';

const MAX_NAME_WORDS = 4;
/** «وزير الخارجية في حكومة …»: how far from an office its holder's name may stand. */
const MAX_WORDS_TO_NAME = 9;
const MAX_OUTLET_WORDS = 2;
const MIN_NAME_LETTERS = 3;
const MAX_NAMES = 200;
const QUOTE_MARK = /^[«»“”"„]$/u;

/**
 * Reads names as if they had a capital, in a language that has none: what a given name opens, and what stands between an
 * office or a verb of speech and what is said. A word that is a name once is one throughout the article.
 */
export function markNames(tokens: readonly Token[], lexicon: Lexicon): void {
  if (!lexicon.table.caseless) return;
  const names = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const end = Math.max(
      endOfGivenName(tokens, at, lexicon),
      endOfSpeaker(tokens, at, lexicon),
      endOfOutletName(tokens, at, lexicon),
    );
    for (let word = at; word <= end; word++) markName(tokens[word], names);
    at = Math.max(at, end);
  }
  for (const token of tokens) if (token.bits === 0 && names.has(token.word)) token.capital = true;
}

function markName(token: Token | undefined, names: Set<string>): void {
  if (!token) return;
  token.capital = true;
  if (names.size < MAX_NAMES && token.word.length >= MIN_NAME_LETTERS) names.add(token.word);
}

/** The last word of a name that a frequent given name opens; before `at` where none does. */
function endOfGivenName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  // أبو محمود: a small word may open it.
  const given = (tokens[at]?.bits ?? 0) & WORD.particle ? at + 1 : at;
  const first = tokens[given];
  if (first?.bits !== 0 || !isGivenName(first.word)) return at - 1;
  let end = given;
  for (let next = given + 1; next < at + MAX_NAME_WORDS; next++) {
    const token = tokens[next];
    if (!token || token.sentence !== first.sentence || token.inside !== first.inside) break;
    const goesOn = isGivenName(token.word) || (token.bits & WORD.particle) !== 0;
    if (!goesOn && (!isPlain(token, lexicon) || !mayBeFamily(token, tokens[next - 1], lexicon))) break;
    end = next;
    if (!goesOn) break;
  }
  return end;
}

/** السوداني, سليمان: a family name; but not استقالته, "his resignation", or an adverb with its ending. */
function mayBeFamily(token: Token, before: Token | undefined, { table }: Lexicon): boolean {
  if (table.caseless && token.word.startsWith(table.caseless.article)) return before !== undefined;
  return token.word.length >= MIN_NAME_LETTERS && !endsIn(token, table.caseless?.noNameEndings);
}

/** «قال ماسك إن», «قال الخبير هاني سليمان:»: the unknown words before what is said; before `at` where none stand here. */
function endOfSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at];
  if (
    !first ||
    !isPlain(first, lexicon) ||
    isDefinite(first, lexicon) ||
    !followsSpeaker(tokens, at, lexicon)
  )
    return at - 1;
  for (let end = at; end < at + MAX_NAME_WORDS - 1; end++) {
    const token = tokens[end];
    if (!token || !isPlain(token, lexicon) || token.inside !== first.inside) return at - 1;
    // «أشاد المدرب روي كوستا بلاعبيه»: what an owner's ending follows stands behind the name.
    if (end > at + 1 && endsIn(token, lexicon.table.caseless?.noNameEndings)) return end - 1;
    const next = tokens[end + 1];
    if (next && (next.word === ':' || QUOTE_MARK.test(next.word) || next.bits & WORD.contentMarker))
      return end;
    // «قال ماسك في»: right behind the verb or an office, unknown words that are no object and no adverb.
    if (next && next.bits & WORD.preposition && mayEndName(token, lexicon)) return end;
  }
  return at - 1;
}

/** موقع دايلي ميل: the unknown words behind the noun of an outlet that are no adjectives of it; before `at` where none stand here. */
function endOfOutletName(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const noun = tokens[at - 1];
  if (!noun || !(noun.bits & WORD.outlet) || noun.sentence !== tokens[at]?.sentence) return at - 1;
  let end = at - 1;
  while (end < at + MAX_OUTLET_WORDS - 1) {
    const token = tokens[end + 1];
    if (!token || !isPlain(token, lexicon) || isDefinite(token, lexicon) || token.inside !== noun.inside)
      break;
    if (!mayEndName(token, lexicon) || endsIn(token, lexicon.table.caseless?.adjectiveEndings)) break;
    end++;
  }
  return end;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & WORD.verb) !== 0;
}

function mayEndName(token: Token, { table: { caseless } }: Lexicon): boolean {
  if (token.word.length < MIN_NAME_LETTERS) return false;
  return !endsIn(token, caseless?.noNameEndings) && !endsIn(token, caseless?.nounEndings);
}

function endsIn({ word }: Token, endings: readonly string[] = []): boolean {
  return endings.some((ending) => word.endsWith(ending));
}

/** Whether a verb of speech stands right before, or an office with nothing but its adjectives and its place between. */
function followsSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (!before?.isWord || before.sentence !== tokens[at]?.sentence) return false;
  if (before.bits & (WORD.verb | WORD.honorific)) return true;
  if (!isDefinite(before, lexicon)) return false;
  for (let back = at - 1; back > at - MAX_WORDS_TO_NAME; back--) {
    const token = tokens[back];
    // «أوضح مصفف الشعر غوستاف»: what stands right behind the verb is an office of no table.
    if (isVerb(token)) return back < at - 1 && isPlain(tokens[back + 1] as Token, lexicon);
    if (!token?.isWord || token.bits & (WORD.contentMarker | WORD.conjunction | WORD.preposition))
      return false;
    if (token.bits & WORD.role) return true;
  }
  return false;
}

function isPlain(token: Token, { places }: Lexicon): boolean {
  return token.isWord && token.bits === 0 && !/^\p{N}/u.test(token.word) && !places.has(token.word);
}

function isDefinite({ word }: Token, { table }: Lexicon): boolean {
  return table.caseless !== undefined && word.startsWith(table.caseless.article);
}
