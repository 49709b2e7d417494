import type { SpeechTable } from '../../../../language/speech-table';
import { type Lexicon, SPEAKER_NOUN, WORD } from '../words/lexicon';
import { isObjectEnding } from '../words/split-endings';
import type { Token } from '../words/tokens';

/** "nine" is a grandmother. */
const MIN_NOUN_WITH_ENDING = 7;

/** 对《海滨晚报》说, لـ «الميناء»: where no capital shows a name, the mark that opens it parts nothing. */
export function opensTitle(token: Token | undefined, { unspaced, caseless }: SpeechTable): boolean {
  if (unspaced) return token?.word === '《' || token?.word === '〈';
  return caseless !== undefined && token?.word === '«';
}

/** "as the report put it", 附近的陈先生: what joins a clause, names a source or ends an adjective is no preposition. */
export function isPreposition(token: Token | undefined, isUnspaced = false): boolean {
  const bits = WORD.preposition | WORD.source | WORD.conjunction | (isUnspaced ? WORD.linking : 0);
  return token !== undefined && (token.bits & bits) === WORD.preposition;
}

/** "Arpat ile", "Arpat'ı", "ajansına"; but "Arpat'a göre" names who said it. */
export function hasPostposition(tokens: readonly Token[], last: number, { table }: Lexicon): boolean {
  const next = tokens[last + 1];
  if (!next) return false;
  const ending = isObjectEnding(next);
  const word = ending ? tokens[last + 2] : next;
  if ((word?.bits ?? 0) & WORD.sourceAfter) return false;
  return ending || isPreposition(word) || endsAsObject(tokens[last], table.objectEndings);
}

/** Only a noun of the tables takes its endings without an apostrophe. */
function endsAsObject(token: Token | undefined, endings: readonly string[] = []): boolean {
  if (!token || !(token.bits & SPEAKER_NOUN) || token.word.length < MIN_NOUN_WITH_ENDING) return false;
  return endings.some((ending) => token.word.endsWith(ending));
}

/** «в МЧС заявили», «сообщили в МЧС»: the preposition leads to those who speak. */
export function speaksFrom(
  tokens: readonly Token[],
  first: number,
  last: number,
  { table }: Lexicon,
): boolean {
  if (!table.speaksFrom) return false;
  const { prepositions, verbEndings } = table.speaksFrom;
  // «в областном суде»: an adjective may stand between.
  const before = tokens[first - 1];
  const preposition = before?.isWord && before.bits === 0 ? first - 2 : first - 1;
  if (!prepositions.includes(tokens[preposition]?.word ?? '')) return false;
  return [tokens[preposition - 1], tokens[last + 1]].some(
    (token) => isVerb(token) && verbEndings.some((ending) => token?.word.endsWith(ending)),
  );
}

/** 批评陈明: what stands behind a verb is its object, where no subject does. */
export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & (WORD.verb | WORD.looseVerb)) !== 0;
}
