import type { Mention } from '../mentions/mention';
import type { Entity } from '../people/people';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';

/** "48-Jährige": the nouns of age that no table holds. */
const AGED = /^\p{N}{1,3}\P{N}*\p{L}/u;

/**
 * Whether a noun stands for a person named elsewhere: an office presented as known that the article ties to no name
 * ("der CDU-Politiker", "el periodista"). "The president of the court" is somebody of its own, as is "his lawyer"; and without
 * an article a noun says what somebody is ("as director"), unless it opens a sentence or stands beside a verb of speech.
 */
export function isEpithet(
  tokens: readonly Token[],
  mention: Mention,
  entity: Entity | undefined,
  speaks: boolean,
  lexicon: Lexicon,
): boolean {
  const { table, places, unnamedRoles } = lexicon;
  const aged = mention.kind === 'nominal' && AGED.test(tokens[mention.head]?.word ?? '');
  if ((mention.kind !== 'role' && !aged) || mention.plural || mention.indefinite) return false;
  // «источник сообщил»: whoever the reporter does not name is nobody named.
  if (unnamedRoles.has(tokens[mention.head]?.word ?? '')) return false;
  if (entity?.fullest !== -1 || entity.presented !== 'definite') return false;
  // رئيس الوزراء: where only what hangs on an office has the article, it is somebody's of its own.
  if (table.caseless && !tokens[mention.head]?.word.startsWith(table.caseless.article)) return false;
  // 男性: without an article it may be anybody, この男性 is somebody known.
  if (table.unspaced && !((tokens[mention.first]?.bits ?? 0) & WORD.definite)) return false;
  if (!mention.definite && !speaks && !tokens[mention.first]?.startsSentence) return false;
  const led = tokens.slice(mention.first + 1, mention.head);
  // "la campagne militaire": the noun that opens the phrase is not the one of the tables; "le jeune maire" is the mayor.
  if (
    table.adjectivesFollow &&
    mention.definite &&
    led.some(({ word, bits }) => !(bits & WORD.definite) && !lexicon.leadingAdjectives.has(word))
  )
    return false;
  // Who held an office is known by name, whatever the office was of: "l'ancienne ministre des Ports".
  const isOver = [...led, tokens[mention.head]].some((token) => isFormer(token, lexicon));
  for (let at = mention.first; at <= mention.last; at++) {
    const token = tokens[at];
    if (!token || token.word === "'s" || token.bits & WORD.possessive) return false;
    if (at > mention.head && token.bits & WORD.preposition && !isOver) return false;
    // "urzędnik Białego Domu": a named owner, and letters and places tell an office: "prezydent USA".
    if (table.cases && at > mention.head && token.capital && !token.acronym && !places.has(token.word))
      return false;
  }
  return true;
}

/** "ancien", "ex-ministre". */
function isFormer(token: Token | undefined, { formerWords }: Lexicon): boolean {
  const [start = ''] = token?.word.split('-') ?? [];
  return formerWords.has(start);
}
