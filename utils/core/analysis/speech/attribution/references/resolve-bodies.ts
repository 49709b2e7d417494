import type { Mention } from '../mentions/mention';
import { contentWords } from '../mentions/mention-words';
import { isWholeName } from '../people/is-whole-name';
import type { Entity, People } from '../people/people';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import type { PronounAnswer } from './antecedents';
import { BodyBook } from './body-book';

/**
 * Whom the bodies without a name stand for, by mention: "the agency" is the "Norland Harbour Agency" of the sentence before.
 * What several may be meant by stays what it is.
 */
export function resolveBodies(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { entities, entityOf }: People,
  lexicon: Lexicon,
): ReadonlyMap<number, PronounAnswer> {
  const answers = new Map<number, PronounAnswer>();
  // A pronoun, a particle or a missing space tells too little of what a noun without an article stands for.
  if (lexicon.table.unspaced || !mentions.some((mention) => isBareBody(tokens, mention))) return answers;
  const book = new BodyBook(lexicon);
  mentions.forEach((mention, index) => {
    const entity = entities[entityOf[index] ?? -1];
    const token = tokens[mention.first];
    if (!entity || !token || token.inside >= 0) return;
    if (!isBareBody(tokens, mention)) {
      for (const noun of nounsOf(tokens, mention, entity, lexicon))
        book.note(noun, entity.id, token.sentence);
      return;
    }
    const answer = entity.fullest < 0 && book.answer(tokens[mention.head]?.word ?? '', token.sentence);
    if (!answer) return;
    answers.set(index, answer);
    for (const noun of nounsOf(tokens, mention, entity, lexicon))
      book.note(noun, answer.entity, token.sentence);
  });
  return answers;
}

/** "the agency": an article and the noun of a body, and nothing else. */
function isBareBody(tokens: readonly Token[], mention: Mention): boolean {
  if ((mention.kind !== 'body' && mention.kind !== 'outlet') || mention.name) return false;
  if (!mention.definite || mention.plural) return false;
  if ((tokens[mention.first]?.bits ?? 0) & WORD.possessive) return false;
  return contentWords(tokens, mention).length === 0;
}

/** The nouns by which a body may be taken up: those of the tables in its name, and the last word of its name. */
function nounsOf(
  tokens: readonly Token[],
  mention: Mention,
  entity: Entity,
  lexicon: Lexicon,
): readonly string[] {
  const { kindNouns, table } = lexicon;
  const { first, last, name, head } = mention;
  if (entity.knownPerson || entity.kind === 'document' || isWholeName(tokens, mention, lexicon)) return [];
  // "a charity" is a new one, and "the local charity" tells no more than "the charity".
  if (!mention.indefinite && !isNamed(tokens, mention, table.capitalNouns)) return [];
  const nouns: string[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token?.isWord) continue;
    const isOwn = at === head || at === name?.last || (name && at >= name.first && at <= name.last);
    if (isOwn && (at === head || token.bits & (WORD.body | WORD.outlet) || kindNouns.has(token.word)))
      nouns.push(token.word);
  }
  return nouns;
}

/** A name in it, or where capitals tell, a word with one: "the Department of Harbours". */
function isNamed(tokens: readonly Token[], mention: Mention, capitalNouns: boolean): boolean {
  if (mention.name) return true;
  if (capitalNouns) return contentWords(tokens, mention).length > 0;
  return tokens
    .slice(mention.first, mention.last + 1)
    .some(
      ({ capital, startsSentence }, offset) =>
        capital && !startsSentence && mention.first + offset !== mention.head,
    );
}
