import { type Lexicon, WORD } from './lexicon';
import type { Mention } from './mention';
import { NameBook } from './name-book';
import { NameParts } from './name-parts';
import type { People } from './people';
import type { Token } from './tokens';

/** Joins the mentions that name one person or body. Pronouns, relatives and dropped subjects are left to `resolvePronouns`. */
export function mergePeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): People {
  const parts = new NameParts(tokens, mentions, lexicon);
  const book = new NameBook(tokens, mentions, lexicon, parts);
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const named = mentions.flatMap(({ name }, index) => (name ? [index] : []));
  // Full names first: a headline may say "Kim" before the text says "Kim Jong-un".
  for (const index of named.filter((at) => parts.piecesOf(at).length > 1))
    entityOf[index] = book.place(index);
  for (const index of named.filter((at) => parts.piecesOf(at).length <= 1))
    entityOf[index] = book.place(index);
  for (const index of named) book.announceRole(index, entityOf[index] ?? -1);
  mentions.forEach((mention, index) => {
    if (mention.name) {
      book.learnRole(index, entityOf[index] ?? -1);
      return;
    }
    if (mention.kind === 'pronoun' || mention.kind === 'relative' || mention.kind === 'dropped') return;
    const apposed = apposedName(tokens, mentions, index);
    entityOf[index] = apposed >= 0 ? book.join(index, entityOf[apposed] ?? -1) : book.placeNoun(index);
  });
  for (const entity of book.entities) entity.mentions.sort((a, b) => a - b);
  return { entities: book.entities, entityOf, certainty: new Float32Array(mentions.length).fill(1) };
}

/** The named mention that a noun stands beside: "Cohen, the director," and "the director, Cohen,". */
function apposedName(tokens: readonly Token[], mentions: readonly Mention[], index: number): number {
  const mention = mentions[index];
  if (!mention || mention.plural || mention.kind === 'document' || mention.afterPreposition) return -1;
  const before = mentions[index - 1];
  // "Amina Diallo (CDU)": a party is not the person.
  if (before?.kind === 'name' && mention.kind !== 'role' && tokens[before.last + 1]?.word === '(') return -1;
  if (before?.name && isComma(tokens[before.last + 1]) && before.last + 2 === mention.first) {
    // "in Oldbury, the director said": after a name that is no subject, only a closed apposition is one.
    return before.afterPreposition && tokens[mention.last + 1]?.isWord ? -1 : index - 1;
  }
  const after = mentions[index + 1];
  const joined = after?.name && mention.last + 1 === after.first && !after.definite && !after.indefinite;
  if (joined && mention.kind === 'role') return index + 1;
  if (
    after?.name &&
    isComma(tokens[mention.last + 1]) &&
    mention.last + 2 === after.first &&
    closes(tokens[after.last + 1])
  )
    return index + 1;
  return -1;
}

function isComma(token: Token | undefined): boolean {
  return token?.word === ',' || token?.word === '(' || token?.word === '–' || token?.word === '—';
}

function closes(token: Token | undefined): boolean {
  return !token?.isWord || (token.bits & (WORD.verb | WORD.looseVerb | WORD.auxiliary | WORD.relative)) !== 0;
}
