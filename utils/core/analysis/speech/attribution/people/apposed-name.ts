import { isGivenName } from '../mentions/given-name-gender';
import type { Mention, MentionKind } from '../mentions/mention';
import { isBracketed } from '../mentions/names/is-named';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { nameBehindField } from './name-behind-field';

const NO_APPOSITION: ReadonlySet<MentionKind> = new Set(['pronoun', 'relative', 'dropped', 'document']);

/** The named mention that a noun stands beside: "Cohen, the director," and "the director, Cohen,"; -1 where there is none. */
export function apposedName(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  lexicon: Lexicon,
): number {
  const mention = mentions[index];
  if (!mention || mention.name || mention.plural || NO_APPOSITION.has(mention.kind)) return -1;
  const before = mentions[index - 1];
  const letters = isBracketedAcronym(tokens, mention, mentions[index + 1]);
  const behind = index + 1 + Number(letters || isInField(tokens, mention, mentions[index + 1]));
  const isBehind = precedesName(tokens, mention, letters ? mention.last + 3 : mention.last, mentions[behind]);
  // "between the powers, the president, Amina Diallo,": what a preposition leads to is not the president.
  if (followsName(tokens, before, mention) && !(isBehind && before?.afterPreposition)) return index - 1;
  if (!isBehind) return nameBehindField(tokens, mentions, index, lexicon);
  // "the captain of the trawler Punta Vela, Amina Diallo,": the name behind the comma is the person's.
  return isPersonBehind(tokens, mentions[behind], mentions[behind + 1]) ? behind + 1 : behind;
}

function followsName(tokens: readonly Token[], before: Mention | undefined, mention: Mention): boolean {
  const mark = tokens[mention.first - 1];
  if (!before?.name || !isComma(mark) || before.last + 2 !== mention.first || mention.afterPreposition)
    return false;
  // "Amina Diallo (CDU)": a party is not the person.
  if (before.kind === 'name' && mention.kind !== 'role' && mark?.word === '(') return false;
  const next = tokens[mention.last + 1];
  if (next?.isWord !== true) return true;
  // "the Atlantic, Brussels wants", "in Oldbury, a director said": only a closed apposition is one.
  if (mention.kind === 'body' && !mention.definite && !mention.indefinite) return false;
  // "recibe al Aquarius, el gobierno contestó": a body that a verb follows is that verb's subject.
  if (mention.kind === 'body' && isVerb(next) && !tokens[before.first]?.startsSentence) return false;
  return !(before.afterPreposition && (mention.definite || isVerb(next)));
}

/** "the chief of the National Rowing Association (NRA), Amina Diallo,": letters in brackets are the body's. */
function isBracketedAcronym(
  tokens: readonly Token[],
  { kind, last }: Mention,
  after: Mention | undefined,
): boolean {
  return (
    kind === 'role' &&
    after?.first === last + 2 &&
    after.last === after.first &&
    isBracketed(tokens, after.first)
  );
}

function precedesName(
  tokens: readonly Token[],
  mention: Mention,
  last: number,
  after: Mention | undefined,
): boolean {
  // "bir yetkili, Anadolu Ajansına": one of the two alone is no subject.
  if (!after?.name || (after.afterPreposition && !mention.afterPreposition)) return false;
  // "partie civile, Amina Diallo": a body before a person is not the person.
  if (mention.kind === 'body' && isGivenName(tokens[after.name.first]?.word ?? '')) return false;
  const isNext = last + 1 === after.first && !after.definite && !after.indefinite;
  // "fortalte ministeren avisen Fjordposten": a person is no newspaper.
  if (isNext && mention.kind === 'role') return !mention.afterPreposition && after.kind !== 'body';
  const comma = mention.kind === 'role' ? endOfField(tokens, last + 1) : last + 1;
  if (!isComma(tokens[comma])) return false;
  if (comma + 1 !== after.first && !(mention.kind === 'role' && isRanked(tokens, comma + 1, after)))
    return false;
  // "convened by the minister, Amina Diallo, who": behind a preposition, only where the name closes.
  const behind = tokens[after.last + 1];
  if (mention.afterPreposition)
    return mention.definite && after.name.last > after.name.first && !behind?.isWord;
  return closes(behind);
}

/** "34-letni", "34-летний", "34-årige". */
const AGED = /^\p{N}{1,3}-\p{Ll}/u;

/** "el portavoz militar, contralmirante Daniel Robles,": a rank that no table holds may stand before a whole name. */
function isRanked(tokens: readonly Token[], rank: number, { first, name }: Mention): boolean {
  if (rank + 1 !== first || !name) return false;
  // "jej partner, 34-letni Kamil,": so may an age.
  if (AGED.test(tokens[rank]?.word ?? '')) return true;
  if (name.last === name.first) return false;
  const { isWord = false, bits = 0, capital = true } = tokens[rank] ?? {};
  return isWord && bits === 0 && !capital && isGivenName(tokens[name.first]?.word ?? '');
}

/** "aux affaires sociales": how many words may say what an office is for. */
const MAX_FIELD_WORDS = 3;

/** "L’adjoint aux finances, Hugo Lescarret,": the token behind an office and the few words that say what for. */
function endOfField(tokens: readonly Token[], at: number): number {
  if (!((tokens[at]?.bits ?? 0) & WORD.preposition)) return at;
  let end = at + 1;
  while (end <= at + MAX_FIELD_WORDS && tokens[end]?.isWord && tokens[end]?.sentence === tokens[at]?.sentence)
    end++;
  return end;
}

/** "la ministre déléguée à l'Enfance, Sophie Bellanger,": what an office is for may look like a name itself. */
function isInField(tokens: readonly Token[], { kind, last }: Mention, after: Mention | undefined): boolean {
  return kind === 'role' && after !== undefined && after.first < endOfField(tokens, last + 1);
}

function isPersonBehind(
  tokens: readonly Token[],
  thing: Mention | undefined,
  person: Mention | undefined,
): boolean {
  if (!thing?.name || !person?.name || isGivenName(tokens[thing.name.first]?.word ?? '')) return false;
  const comma = thing.last + (tokens[thing.last + 1]?.word === ')' ? 2 : 1);
  const isBehindComma = tokens[comma]?.word === ',' && comma + 1 === person.first;
  return (
    isBehindComma && isGivenName(tokens[person.name.first]?.word ?? '') && !tokens[person.last + 1]?.isWord
  );
}

function isComma(token: Token | undefined): boolean {
  return token?.word === ',' || token?.word === '(' || token?.word === '–' || token?.word === '—';
}

function closes(token: Token | undefined): boolean {
  return !token?.isWord || isVerb(token) || (token.bits & WORD.relative) !== 0;
}

function isVerb({ bits }: Token): boolean {
  return (bits & (WORD.verb | WORD.looseVerb | WORD.auxiliary)) !== 0;
}
