import type { SpeechTable } from '../../../../../language/speech-table';
import { FUNCTION_WORD, SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import { isAdjectiveForm } from './plain-nouns';

/** "Kanzlerin Angela Merkel", "Herr Maier", "Angela Merkel": a capital after a capital, where neither is a plain noun of the tables. */
export function isNamed(tokens: readonly Token[], at: number, table: SpeechTable): boolean {
  const token = tokens[at];
  if (!token || token.bits & (FUNCTION_WORD | SPEAKER_NOUN | WORD.notName | WORD.speechNoun)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const namesBefore =
    before?.capital &&
    !before.startsSentence &&
    !(before.bits & FUNCTION_WORD) &&
    !opensNoun(tokens, at - 1, table);
  return Boolean(
    (before?.capital && before.bits & (WORD.honorific | WORD.role)) ||
      namesBefore ||
      (isPlainCapital(after) && !follows(tokens, at, DETERMINER)),
  );
}

/** "des Auswärtigen Amtes", "„Offener Streit“": an adjective has a capital from the whole, and its noun is none alone. */
function opensNoun(tokens: readonly Token[], at: number, table: SpeechTable): boolean {
  const word = tokens[at]?.word ?? '';
  if (!isAdjectiveForm(word, table) || isGivenName(word)) return false;
  return tokens[at - 1]?.isWord === false || follows(tokens, at, DETERMINER | WORD.preposition);
}

const DETERMINER = WORD.definite | WORD.indefinite | WORD.possessive;

function follows(tokens: readonly Token[], at: number, bits: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.sentence === tokens[at]?.sentence && (before.bits & bits) !== 0;
}

/** "(BDS)": letters in brackets are the short form of a name. */
export function isBracketed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.acronym === true && tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')';
}

/** A capital that no office and no small word explains. */
export function isPlainCapital(token: Token | undefined): boolean {
  return Boolean(token?.capital && !(token.bits & (FUNCTION_WORD | SPEAKER_NOUN | WORD.notName)));
}
