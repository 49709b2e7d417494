import { isBodyWord } from './body-words';
import { genderOf } from './find-mentions';
import { isGivenName } from './given-name-gender';
import type { KnownNames } from './known-names';
import { FUNCTION_WORD, type Lexicon, SPEAKER_NOUN, WORD } from './lexicon';
import type { Mention, MentionKind } from './mention';
import type { Token } from './tokens';

/** "the newly elected mayor": how many plain words may stand between article and noun. */
const MAX_MODIFIERS = 3;
const MAX_LINKS = 2;
const MAX_NAME_WORDS = 8;

/** A mention without what surrounds it, and the named owner that it may open with. */
export type NounPhrase = Omit<Mention, 'afterPreposition' | 'possessive' | 'reach'> & {
  readonly possessor: Possessor | null;
};

interface Reading {
  readonly last: number;
  readonly noun: number;
  readonly name: { readonly first: number; readonly last: number } | null;
  readonly bits: number;
  /** Who stands before "'s" in it. */
  readonly possessor: Possessor | null;
}

/** A named owner: "Trump" in "Trump's lawyer". */
export interface Possessor {
  readonly first: number;
  readonly last: number;
  readonly name: { readonly first: number; readonly last: number };
}

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

interface Articles {
  readonly next: number;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** "la syndicaliste", "der Abgeordnete": where the noun does not tell, the article may. */
  readonly gender: Mention['gender'];
}

/** Articles, possessives and small numbers that open a noun phrase. */
function readArticles(tokens: readonly Token[], at: number): Articles {
  let next = at;
  let bits = 0;
  while (next < at + 3 && isOpener(tokens[next], tokens[at])) bits |= tokens[next++]?.bits ?? 0;
  return {
    next,
    definite: (bits & (WORD.definite | WORD.possessive)) !== 0 && !(bits & WORD.indefinite),
    indefinite: (bits & WORD.indefinite) !== 0,
    gender: genderOf(bits & ~WORD.possessive),
  };
}

function isOpener(token: Token | undefined, first: Token | undefined): boolean {
  if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) return false;
  return (token.bits & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0;
}

/** Modifiers, nouns of the tables and names, as long as they run on. */
function readCore(
  tokens: readonly Token[],
  from: number,
  start: number,
  { table }: Lexicon,
  known: KnownNames,
  opened: boolean,
  linked = false,
): Reading | null {
  const first = tokens[start];
  let hasArticle = opened;
  let possessor: Possessor | null = null;
  let noun = -1;
  let name: Reading['name'] = null;
  let bits = 0;
  let last = -1;
  let loose = 0;
  for (let at = from; ; ) {
    const token = tokens[at];
    if (!token || token.sentence !== first?.sentence || token.inside !== first.inside) break;
    if (token.bits & WORD.honorific && isTitle(tokens, at)) {
      if (name) break;
      bits |= token.bits & GENDER;
      at += tokens[at + 1]?.word === '.' ? 2 : 1;
      continue;
    }
    if (token.bits & SPEAKER_NOUN && !isNamePart(tokens, at, name)) {
      // A noun after a name makes the name its modifier ("Reuters reporter"), unless the name already closed a noun phrase.
      if (name && (noun >= 0 || table.adjectivesFollow)) break;
      if (table.adjectivesFollow && noun >= 0 && loose > 0) break;
      name = null;
      noun = at;
      bits = (bits & GENDER) | token.bits;
      last = at++;
      loose = 0;
      continue;
    }
    const end = nameEnd(tokens, at, table.capitalNouns, known, noun >= 0 || !hasArticle, hasArticle, linked);
    if (end >= at) {
      // "dijo a los periodistas Marta Robles": one person's name is no part of a noun for several.
      if (name || (bits & (WORD.plural | WORD.role)) === WORD.plural) break;
      name = { first: at, last: end };
      last = end;
      at = end + 1;
      loose = 0;
      continue;
    }
    // "Trump's campaign manager": the name opens the phrase as an article does.
    if (last === at - 1 && token.word === "'s" && ownsNoun(tokens, at + 1, token.sentence)) {
      if (name) possessor = { first: start, last: name.last, name };
      name = null;
      noun = -1;
      bits = 0;
      hasArticle = true;
      at++;
      continue;
    }
    if (!isModifier(token) || loose >= MAX_MODIFIERS || name) break;
    if (noun < 0 && !hasArticle) break;
    if (noun >= 0 && !table.adjectivesFollow) break;
    if (noun >= 0 && (loose >= 1 || !closesModifier(tokens[at + 1], token))) break;
    loose++;
    if (noun >= 0) last = at;
    at++;
  }
  if (last < 0) return null;
  if (
    noun < 0 &&
    name &&
    tokens[name.first]?.startsSentence &&
    !isSureName(tokens, name, known, table.capitalNouns)
  )
    return null;
  // "prezydent USA": letters after an office are no person's name.
  if (
    name &&
    noun >= 0 &&
    noun < name.first &&
    bits & WORD.role &&
    name.first === name.last &&
    tokens[name.last]?.acronym
  )
    name = null;
  return { last, noun, name, bits, possessor };
}

const GENDER = WORD.masculine | WORD.feminine;

/** A form of address is followed by a name: "Mr. Adeyemi". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word === '.' ? tokens[at + 2] : tokens[at + 1];
  return next?.capital === true;
}

/** A noun of the tables with a capital that goes on a name: "Monmouth University", "Stephen King". */
function isNamePart(tokens: readonly Token[], at: number, name: Reading['name']): boolean {
  return (
    name !== null &&
    name.last === at - 1 &&
    tokens[at]?.capital === true &&
    !((tokens[at]?.bits ?? 0) & WORD.role)
  );
}

/** A noun that can speak follows within a few words. */
function ownsNoun(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at <= from + MAX_MODIFIERS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    if (token.bits & SPEAKER_NOUN) return true;
    if (!isModifier(token)) return false;
  }
  return false;
}

/** "il leader nordcoreano si è detto": what follows shows that the word was an adjective; an unknown verb takes an object instead. */
function closesModifier(next: Token | undefined, modifier: Token): boolean {
  if (!next || next.sentence !== modifier.sentence || !next.isWord || next.capital) return true;
  const object = WORD.definite | WORD.indefinite | WORD.possessive | WORD.contentMarker;
  return (
    (next.bits & object) === 0 &&
    !(isModifier(next) && (next.bits & SPEAKER_NOUN) === 0 && !(next.bits & WORD.looseVerb))
  );
}

function isModifier(token: Token): boolean {
  const stop = FUNCTION_WORD | WORD.verb | WORD.looseVerb | WORD.participle | WORD.dependent | WORD.source;
  return token.isWord && (token.bits & stop) === 0;
}

/** The last word of the name that starts at a token; before it where none does. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  capitalNouns: boolean,
  known: KnownNames,
  mayStandAlone: boolean,
  hasArticle: boolean,
  linked = false,
): number {
  const first = tokens[at];
  if (!first || !startsName(first)) return at - 1;
  let end = at;
  for (let next = at + 1; next < at + MAX_NAME_WORDS; next++) {
    const token = tokens[next];
    if (!token || token.sentence !== first.sentence || token.inside !== first.inside) break;
    // "of Chrysler LLC Jim Press": after a link, a given name starts another name, unless given names stand together.
    if (linked && token.capital && isGivenName(token.word) && !isGivenName(tokens[next - 1]?.word ?? ''))
      break;
    if (token.capital && goesOnName(token, known)) end = next;
    else if (!isParticle(tokens, next) || next > end + 2) break;
  }
  if (!capitalNouns || end > at) return capitalNouns && hasArticle && !mayStandAlone ? at - 1 : end;
  // Where every noun has a capital, a single one is a name only if the article shows it to be one.
  if (known.named.has(first.word) || known.named.has(first.word.replace(/s$/u, ''))) return end;
  return !hasArticle && standsBesideVerb(tokens, at) ? end : at - 1;
}

/** "so Barth", "Barth meint": a noun without an article beside a verb of speech is a name. */
function standsBesideVerb(tokens: readonly Token[], at: number): boolean {
  const verb = WORD.verb | WORD.looseVerb;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.isWord && !(before.bits & (verb | WORD.conjunction | WORD.contentMarker))) return false;
  return Boolean((before?.isWord && !before.capital && before.bits & verb) || (after && after.bits & verb));
}

/** "van der Bellen", "de la Torre": after a particle an article goes on the name. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const bits = tokens[at]?.bits ?? 0;
  return (
    (bits & WORD.particle) !== 0 ||
    ((bits & WORD.definite) !== 0 && ((tokens[at - 1]?.bits ?? 0) & WORD.particle) !== 0)
  );
}

function startsName(token: Token): boolean {
  if (!token.capital) return false;
  if (token.bits & (FUNCTION_WORD | WORD.notName)) return false;
  return !(token.startsSentence && token.bits & (WORD.verb | WORD.dependent | WORD.source | WORD.looseVerb));
}

/** A verb of speech ends a name in a headline that gives every word a capital; elsewhere it belongs to it ("Washington Post"). */
function goesOnName(token: Token, known: KnownNames): boolean {
  if (token.bits & (FUNCTION_WORD | WORD.role)) return false;
  return !(token.bits & (WORD.verb | WORD.dependent | WORD.source)) || !known.titleCase.has(token.sentence);
}

/** At a sentence's start every word has a capital: there, a single one must be known as a name or be followed by a verb of speech. */
function isSureName(
  tokens: readonly Token[],
  name: { readonly first: number; readonly last: number },
  known: KnownNames,
  capitalNouns: boolean,
): boolean {
  if (name.last > name.first) return true;
  const word = tokens[name.first]?.word ?? '';
  if (known.capitalised.has(word) || known.named.has(word) || isGivenName(word)) return true;
  const next = tokens[name.last + 1];
  // "AMINA: I was there."
  if (next?.word === ':' && !(tokens[name.first - 1]?.isWord && tokens[name.first - 1]?.block === next.block))
    return true;
  if (capitalNouns) return false;
  return (
    !known.plain.has(word) && next !== undefined && (next.word === "'s" || (next.bits & MAKES_SUBJECT) !== 0)
  );
}

const MAKES_SUBJECT = WORD.verb | WORD.looseVerb | WORD.auxiliary;

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
      const end = nameEnd(tokens, last + 1, lexicon.table.capitalNouns, known, false, false);
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

/** "le porte-parole du ministère des Affaires étrangères,": the adjective of a name ends its phrase. */
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
    kind: kindOf(tokens, core),
    first,
    last: core.last,
    name: core.name,
    head,
    gender: genderOf(core.bits) ?? (core.bits & WORD.role ? article.gender : null),
    // "leader" may be one or several: where it can be one, it is.
    plural: (core.bits & (WORD.plural | WORD.role)) === WORD.plural,
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
