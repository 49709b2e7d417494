import type { Mention, MentionKind } from '../mentions/mention';
import type { Lexicon } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { apposedName } from './apposed-name';
import { doubtPersons } from './doubt-persons';
import { EntityList } from './entity-list';
import { NameBook } from './name-book';
import { NameParts } from './name-parts';
import { NounBook } from './noun-book';
import type { People } from './people';

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
  const apposed = mentions.map((_, index) => apposedName(tokens, mentions, index, lexicon));
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
  doubtPersons(entities.all, mentions, lexicon.table);
  return { entities: entities.all, entityOf, certainty: new Float32Array(mentions.length).fill(1) };
}

const NO_NOUN: ReadonlySet<MentionKind> = new Set(['pronoun', 'relative', 'dropped']);
