import type { PhraseHit } from './find-phrases';
import { isImpersonal } from './is-impersonal';
import { type Lexicon, WORD } from './lexicon';
import type { Token } from './tokens';

/** "heißt es dazu in": how many words may stand between the verb and the preposition. */
const MAX_WORDS_TO_PREPOSITION = 1;
/** "In dem neuen Bericht der Behörde heißt es": how far back the sentence may begin. */
const MAX_TOKENS_BACK = 12;

/** The pronoun of an impersonal verb stands for nobody, and a preposition beside it leads to who said it: "heißt es in dem Bericht", "Im Bericht heißt es". */
export function markImpersonalSource(
  tokens: readonly Token[],
  { first, last }: PhraseHit,
  { impersonalVerbs, impersonalPrepositions }: Lexicon,
): void {
  if (!isImpersonal(tokens, { first, last }, impersonalVerbs)) return;
  for (const token of tokens.slice(first, last + 1)) if (token.bits & WORD.pronoun) token.bits = WORD.small;
  const preposition = prepositionBehind(tokens, last, impersonalPrepositions) ?? openingWord(tokens, first);
  if (preposition && impersonalPrepositions.has(preposition.word)) preposition.bits = WORD.source;
}

function prepositionBehind(
  tokens: readonly Token[],
  verb: number,
  prepositions: ReadonlySet<string>,
): Token | undefined {
  const behind = tokens.slice(verb + 1, verb + 2 + MAX_WORDS_TO_PREPOSITION);
  return behind.find(({ word, sentence }) => sentence === tokens[verb]?.sentence && prepositions.has(word));
}

function openingWord(tokens: readonly Token[], verb: number): Token | undefined {
  return tokens
    .slice(Math.max(0, verb - MAX_TOKENS_BACK), verb)
    .find(
      ({ startsSentence, isWord, sentence }) =>
        startsSentence && isWord && sentence === tokens[verb]?.sentence,
    );
}
