import { isBodyWord } from './body-words';
import { genderOf } from './find-mentions';
import { findNameEnd } from './find-name-end';
import type { KnownNames } from './known-names';
import { type Lexicon, SPEAKER_NOUN, WORD } from './lexicon';
import type { Mention, MentionKind } from './mention';
import { type Articles, readArticles } from './read-articles';
import { isModifier, type Possessor, type Reading, readCore } from './read-core';
import type { Token } from './tokens';

/** "a spokesman for the ministry of health": how many links a phrase may have. */
const MAX_LINKS = 2;

/** A mention without what surrounds it, and the named owner that it may open with. */
export type NounPhrase = Omit<Mention, 'afterPreposition' | 'possessive' | 'reach'> & {
  readonly possessor: Possessor | null;
};

/** Reads the noun phrase that starts at a token, if it can name a speaker: "il presidente russo Vladimir Putin". */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  known: KnownNames,
): NounPhrase | null {
  const article = readArticles(tokens, at);
  const core = readCore(tokens, article.next, at, lexicon, known, article.next > at);
  if (core) return phraseOf(tokens, at, extend(tokens, core, lexicon, known), article);
  return article.next > at ? readNominal(tokens, at, article) : null;
}

/** Carries a phrase on over "for the ministry", "della Difesa", "of Iowa". */
function extend(tokens: readonly Token[], core: Reading, lexicon: Lexicon, known: KnownNames): Reading {
  let { last } = core;
  for (let links = 0; links < MAX_LINKS; links++) {
    const link = tokens[last + 1];
    if (
      !link ||
      !(link.bits & WORD.linking) ||
      link.sentence !== tokens[last]?.sentence ||
      link.inside !== tokens[last]?.inside
    )
      break;
    const { next, indefinite } = readArticles(tokens, last + 2);
    const inner = readCore(tokens, next, last + 2, lexicon, known, next > last + 2, true);
    // "il Cremlino in un comunicato" ends before the statement, "a document on the ministry's website" does not.
    if (inner && !(inner.bits & WORD.document && indefinite)) {
      last = inner.last;
      if (lexicon.table.adjectivesFollow && isTrailingAdjective(tokens, last + 1)) last++;
      const end = findNameEnd(tokens, last + 1, lexicon.table.capitalNouns, known, false, false);
      if (core.noun < 0 || core.name || end <= last) continue;
      // "il ministro della Difesa Guido Crosetto": the name after the link is the minister's.
      return { ...core, name: { first: last + 1, last: end }, last: end };
    }
    const plain = tokens[next];
    if (
      inner ||
      core.noun < 0 ||
      !plain ||
      plain.bits & WORD.speechNoun ||
      !isModifier(plain) ||
      plain.inside !== link.inside
    )
      break;
    last = next;
  }
  return { ...core, last };
}

/** "la directrice du bureau des Affaires maritimes,": the adjective of a name ends its phrase. */
function isTrailingAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capital || !isModifier(token) || token.sentence !== tokens[at - 1]?.sentence)
    return false;
  if (token.bits & SPEAKER_NOUN || token.bits & WORD.looseVerb) return false;
  return !next?.isWord || next.capital || (next.bits & (WORD.verb | WORD.auxiliary)) !== 0;
}

function phraseOf(tokens: readonly Token[], first: number, core: Reading, article: Articles): NounPhrase {
  const head = core.noun >= 0 ? core.noun : (core.name?.last ?? core.last);
  return {
    kind: article.counts && !core.name ? 'group' : kindOf(tokens, core),
    first,
    last: core.last,
    name: core.name,
    head,
    gender: genderOf(core.bits) ?? (core.bits & WORD.role ? article.gender : null),
    // "leader" may be one or several: where it can be one, it is.
    plural: article.counts || (core.bits & (WORD.plural | WORD.role)) === WORD.plural,
    definite: article.definite || core.possessor !== null,
    indefinite: article.indefinite,
    possessor: core.possessor,
  };
}

function kindOf(tokens: readonly Token[], { name, bits }: Reading): MentionKind {
  if (name) {
    for (let at = name.first; at <= name.last; at++) {
      const token = tokens[at];
      if (token && (token.bits & (WORD.body | WORD.outlet) || isBodyWord(token.word))) return 'body';
    }
    return bits & (WORD.body | WORD.document | WORD.outlet) && !(bits & WORD.role) ? 'body' : 'name';
  }
  if (bits & WORD.role) return 'role';
  if (bits & WORD.group) return 'group';
  if (bits & WORD.body) return 'body';
  return bits & WORD.document ? 'document' : 'outlet';
}

/** An article and plain words without a noun of the tables: "a passer-by". Only a cue beside it makes it of use. */
function readNominal(tokens: readonly Token[], first: number, article: Articles): NounPhrase | null {
  let last = article.next - 1;
  while (last < article.next + 2) {
    const token = tokens[last + 1];
    if (
      !token ||
      !isModifier(token) ||
      token.sentence !== tokens[first]?.sentence ||
      token.inside !== tokens[first]?.inside
    )
      break;
    last++;
  }
  if (last < article.next) return null;
  return {
    kind: 'nominal',
    first,
    last,
    name: null,
    head: last,
    gender: null,
    plural: false,
    definite: article.definite,
    indefinite: article.indefinite,
    possessor: null,
  };
}
