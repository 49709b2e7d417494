import { EntityList } from './entity-list';
import { isGivenName } from './given-name-gender';
import { type Lexicon, WORD } from './lexicon';
import type { Mention, MentionKind } from './mention';
import { NameBook } from './name-book';
import { NameParts } from './name-parts';
import { NounBook } from './noun-book';
import type { People } from './people';
import type { Token } from './tokens';

/** Joins the mentions that name one person or body. Pronouns, relatives and dropped subjects are left to `resolvePronouns`. */
export function mergePeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): People {
  const parts = new NameParts(tokens, mentions, lexicon);
  const entities = new EntityList(tokens, mentions);
  const names = new NameBook(tokens, mentions, lexicon, parts, entities);
  const nouns = new NounBook(tokens, mentions, lexicon, entities);
  const entityOf = new Int32Array(mentions.length).fill(-1);
  const named = mentions.flatMap(({ name }, index) => (name ? [index] : []));
  // Full names first: a headline may say "Kim" before the text says "Kim Jong-un".
  for (const index of named.filter((at) => parts.piecesOf(at).length > 1))
    entityOf[index] = names.place(index);
  for (const index of named.filter((at) => parts.piecesOf(at).length <= 1))
    entityOf[index] = names.place(index);
  for (const index of named) nouns.announceRole(index, entityOf[index] ?? -1);
  const apposed = mentions.map((_, index) => apposedName(tokens, mentions, index));
  apposed.forEach((name, index) => {
    if (name >= 0) nouns.announceRole(index, entityOf[name] ?? -1);
  });
  mentions.forEach((mention, index) => {
    if (mention.name) {
      nouns.learnRole(index, entityOf[index] ?? -1);
      return;
    }
    if (NO_NOUN.has(mention.kind)) return;
    const name = apposed[index] ?? -1;
    entityOf[index] = name >= 0 ? nouns.join(index, entityOf[name] ?? -1) : nouns.placeNoun(index);
  });
  for (const entity of entities.all) entity.mentions.sort((a, b) => a - b);
  return { entities: entities.all, entityOf, certainty: new Float32Array(mentions.length).fill(1) };
}

const NO_NOUN: ReadonlySet<MentionKind> = new Set(['pronoun', 'relative', 'dropped']);

/** The named mention that a noun stands beside: "Cohen, the director," and "the director, Cohen,". */
function apposedName(tokens: readonly Token[], mentions: readonly Mention[], index: number): number {
  const mention = mentions[index];
  if (
    !mention ||
    mention.name ||
    NO_NOUN.has(mention.kind) ||
    mention.plural ||
    mention.kind === 'document' ||
    mention.afterPreposition
  )
    return -1;
  const before = mentions[index - 1];
  // "Amina Diallo (CDU)": a party is not the person.
  if (before?.kind === 'name' && mention.kind !== 'role' && tokens[before.last + 1]?.word === '(') return -1;
  if (before?.name && isComma(tokens[before.last + 1]) && before.last + 2 === mention.first) {
    // "in Oldbury, the director said": after a name that is no subject, only a closed apposition is one.
    const isOpen = before.afterPreposition && mention.definite && tokens[mention.last + 1]?.isWord;
    return isOpen ? -1 : index - 1;
  }
  const after = mentions[index + 1];
  // "partie civile, Amina Diallo": a body before a person is not the person.
  if (after?.name && mention.kind === 'body' && isGivenName(tokens[after.name.first]?.word ?? '')) return -1;
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
