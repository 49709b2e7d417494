import { type Lexicon, SPEAKER_NOUN, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { type Reading, readCore } from './core/read-core';
import { endOfJoinedField } from './end-of-joined-field';
import { isGivenName } from './given-name-gender';
import { isDefiniteByEnding } from './is-definite-by-ending';
import { findNameEnd } from './names/find-name-end';
import { type KnownNames, opensFullName } from './names/known-names';
import { isModifier, ownedBy } from './owned-noun';
import { readArticles } from './read-articles';

/** "a spokesman for the ministry of health": how many links a phrase may have. */
const MAX_LINKS = 2;
/** "des stillgelegten alten Werks": how many adjectives may stand before a noun that a capital shows. */
const MAX_ADJECTIVES = 2;

/** Carries a phrase on over "for the ministry", "della Difesa", "of Iowa". */
export function extendPhrase(
  tokens: readonly Token[],
  first: number,
  core: Reading,
  lexicon: Lexicon,
  known: KnownNames,
): Reading {
  if (lexicon.table.unspaced) return extendToHead(tokens, core, lexicon, known);
  let last = endWithOwner(tokens, core, lexicon);
  for (let links = 0; links < MAX_LINKS; links++) {
    const link = tokens[last + 1];
    const official = endOfOfficialName(tokens, core, last, lexicon, known);
    if (official > last) {
      last = official;
      continue;
    }
    if (
      !link ||
      !(link.bits & WORD.linking) ||
      link.sentence !== tokens[last]?.sentence ||
      link.inside !== tokens[last]?.inside ||
      (lexicon.addressees.has(link.word) && (core.name || isToldTo(tokens, first, last)))
    )
      break;
    // "ds.": a link may be written short.
    const after = tokens[last + 2]?.word === '.' ? last + 3 : last + 2;
    const { next: behind, indefinite } = readArticles(tokens, after, lexicon);
    // "for landets største forbund": an owner opens the phrase as an article does.
    const next = ownedBy(tokens, behind, lexicon.table) ?? behind;
    const inner = readCore(tokens, next, after, lexicon, known, next > after, true);
    // "il Cremlino in un comunicato" ends before the statement, "a document on the ministry's website" does not.
    if (inner && !(inner.bits & WORD.document && indefinite)) {
      // "Amina Diallo in her report" ends with the name, "Amina Diallo of Oldbury" does not.
      if (core.name?.last === core.last && inner.noun >= 0) break;
      last = endOfJoinedField(tokens, inner.last, lexicon);
      if (lexicon.table.adjectivesFollow) last = trailingAdjectives(tokens, last);
      const end = findNameEnd(tokens, last + 1, lexicon.table.capitalNouns, known, false, false);
      const behind = tokens[last + 1];
      // "un integrante del Poder Ejecutivo" is nobody's office.
      const isName = behind?.sentence === tokens[last]?.sentence && !((behind?.bits ?? 0) & SPEAKER_NOUN);
      if (core.noun < 0 || core.name || end <= last || !isName) continue;
      // "il ministro della Difesa Guido Crosetto": the name after the link is the minister's.
      return { ...core, name: { first: last + 1, last: end }, last: end };
    }
    const plain = inner || core.name || indefinite ? -1 : findPlainNoun(tokens, next, lexicon);
    if (plain < 0 || core.noun < 0) break;
    // "la jefa de la policía norlandesa avisó"
    last = lexicon.table.adjectivesFollow ? trailingAdjectives(tokens, plain) : plain;
  }
  return { ...core, last };
}

/** "ektemannen hennes": where the article is an ending, the owner may follow the noun. */
function endWithOwner(tokens: readonly Token[], { noun, last }: Reading, lexicon: Lexicon): number {
  const owner = tokens[last + 1];
  if (noun !== last || !owner || !isDefiniteByEnding(tokens[noun], lexicon)) return last;
  return owner.bits & WORD.possessive && owner.sentence === tokens[noun]?.sentence ? last + 1 : last;
}

/** "la Plataforma por unas Fiestas Tranquilas": behind the noun of a body with a capital, more prepositions belong to its name. */
function endOfOfficialName(
  tokens: readonly Token[],
  { noun, bits }: Reading,
  last: number,
  lexicon: Lexicon,
  known: KnownNames,
): number {
  const head = tokens[noun];
  const link = tokens[last + 1];
  if (!link || !lexicon.namePrepositions.has(link.word) || link.sentence !== head?.sentence) return last;
  if (!head.capital || head.startsSentence || (bits & (WORD.body | WORD.role)) !== WORD.body) return last;
  const { next } = readArticles(tokens, last + 2, lexicon);
  const opensName = tokens[next]?.inside === link.inside && !isGivenName(tokens[next]?.word ?? '');
  return opensName
    ? Math.max(last, findNameEnd(tokens, next, lexicon.table.capitalNouns, known, false, true))
    : last;
}

/** "sier lederen til avisen": right behind the verb, the subject ends before whom it is told; "sier faren til Kari Lund" goes on. */
function isToldTo(tokens: readonly Token[], first: number, last: number): boolean {
  const verb = (tokens[first - 1]?.bits ?? 0) & (WORD.verb | WORD.looseVerb | WORD.participle);
  return verb !== 0 && !opensFullName(tokens, last + 2);
}

/** 会社員の男性, 现为议员的何明: where the head comes last, it is what the links lead up to. */
function extendToHead(tokens: readonly Token[], core: Reading, lexicon: Lexicon, known: KnownNames): Reading {
  let head = core;
  for (let links = 0; links < MAX_LINKS; links++) {
    const link = tokens[head.last + 1];
    if (!link || !(link.bits & WORD.linking) || link.inside !== tokens[head.last]?.inside) return head;
    const inner = readCore(tokens, head.last + 2, head.last + 2, lexicon, known, false);
    if (!inner) return head;
    head = inner;
  }
  return head;
}

/** "secretary of transport", "Betreiber des stillgelegten Werks": a noun of no table after a link; -1 where there is none. */
function findPlainNoun(tokens: readonly Token[], from: number, { table }: Lexicon): number {
  for (let at = from; at <= from + (table.capitalNouns ? MAX_ADJECTIVES : 0); at++) {
    const token = tokens[at];
    const goesOn =
      token?.sentence === tokens[from - 1]?.sentence && token?.inside === tokens[from - 1]?.inside;
    if (
      !token ||
      !goesOn ||
      token.bits & (WORD.speechNoun | WORD.notName) ||
      !isModifier(token) ||
      /^\p{N}/u.test(token.word)
    )
      return -1;
    if (token.capital || !table.capitalNouns) return at;
  }
  return -1;
}

/** The last of the adjectives behind a token: "la directrice du bureau des Affaires maritimes," ends with one, "navale européenne," with two. */
function trailingAdjectives(tokens: readonly Token[], last: number): number {
  if (isTrailingAdjective(tokens, last + 1)) return last + 1;
  const plain = tokens[last + 1];
  const isPlain =
    plain && !plain.capital && isModifier(plain) && !(plain.bits & (SPEAKER_NOUN | WORD.looseVerb));
  return isPlain && isTrailingAdjective(tokens, last + 2) ? last + 2 : last;
}

function isTrailingAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.capital || !isModifier(token) || token.sentence !== tokens[at - 1]?.sentence)
    return false;
  if (token.bits & SPEAKER_NOUN || token.bits & WORD.looseVerb) return false;
  return !next?.isWord || next.capital || (next.bits & (WORD.verb | WORD.auxiliary | WORD.conjunction)) !== 0;
}
