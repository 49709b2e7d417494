import type { SpeechTable } from '../../../../../language/speech-table';
import { FUNCTION_WORD, type Lexicon, SPEAKER_NOUN, WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { uninflected } from '../../words/uninflected';
import { isGivenName } from '../given-name-gender';
import { namesInCase } from '../in-case';
import { capitalWords } from './capital-words';
import { isBracketed, isNamed, isPlainCapital } from './is-named';
import { plainNouns } from './plain-nouns';

/** What the article itself shows about its capitalised words. */
export interface KnownNames {
  readonly table: SpeechTable;
  /** Words that stand with a capital where none was due. */
  readonly capitalised: ReadonlySet<string>;
  /** Names in a case, where every noun has a capital: "Haverlands" beside "Haverland". */
  readonly genitives: ReadonlySet<string>;
  /** Names in a case that is no subject's: "Donalda", "Białego", and "Wilczka" beside "Wilczek". */
  readonly oblique: ReadonlySet<string>;
  /** Words that also stand without one. */
  readonly plain: ReadonlySet<string>;
  /** Words of names in a language that writes every noun with a capital: they follow a title, an office or a given name. */
  readonly named: ReadonlySet<string>;
  /** Words that are no names, where every noun has a capital. */
  readonly nouns: ReadonlySet<string>;
  /** Family names that also close a name, where every noun has a capital: no further word belongs to them. */
  readonly closed: ReadonlySet<string>;
  /** Given name and next word of the names that begin with a given name somewhere: "amina diallo". */
  readonly fullNames: ReadonlySet<string>;
  /** Words right behind a given name: the "diallo" of "Amina Diallo". */
  readonly familyNames: ReadonlySet<string>;
  /** Nouns for people that are somebody's surname here: "Howard Dean". */
  readonly surnames: ReadonlySet<string>;
  /** Sentences that give almost every word a capital. */
  readonly titleCase: ReadonlySet<number>;
}

const MIN_TITLE_WORDS = 4;
const MIN_TITLE_SHARE = 0.75;
const MIN_LONG_WORD = 4;

/** Looks through the article once for what its capitals mean. */
export function knownNames(tokens: readonly Token[], { table }: Lexicon): KnownNames {
  const capitalised = new Set<string>();
  const plain = new Set<string>();
  const named = new Set<string>();
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  const familyNames = new Set<string>();
  const nouns = plainNouns(tokens, table);
  tokens.forEach((token, at) => {
    if (!token.isWord) return;
    if (!token.capital) plain.add(token.word);
    if (isSurname(tokens, at)) surnames.add(token.word);
    if (!opensFullName(tokens, at)) return;
    familyNames.add(tokens[at + 1]?.word ?? '');
    if (!isPartOfName(tokens[at - 1])) fullNames.add(fullNameAt(tokens, at));
  });
  const closed = new Set<string>();
  if (table.capitalNouns) {
    tokens.forEach((token, at) => {
      if (!token.isWord || !token.capital) return;
      const isPerson = familyNames.has(token.word);
      if (isPerson && !isPlainCapital(tokens[at + 1])) closed.add(token.word);
      const isPlain = nouns.has(token.word) || (token.startsSentence && plain.has(token.word));
      if ((isNamed(tokens, at, table) && (isPerson || !isPlain)) || isBracketed(tokens, at))
        named.add(token.word);
    });
  }
  const titleCase = titleCaseSentences(tokens, plain);
  tokens.forEach((token, at) => {
    if (isCapitalForNoReason(tokens, at) && !titleCase.has(token.sentence)) capitalised.add(token.word);
  });
  return {
    table,
    capitalised,
    genitives: table.capitalNouns ? genitives(tokens, table.nameEndings) : new Set(),
    oblique: namesInCase(tokens, familyNames, table),
    plain,
    named,
    nouns,
    closed,
    fullNames,
    familyNames,
    surnames,
    titleCase,
  };
}

function genitives(tokens: readonly Token[], endings: readonly string[]): ReadonlySet<string> {
  const capitals = capitalWords(tokens);
  return new Set([...capitals].filter((word) => uninflected(word, endings, capitals) !== word));
}

function isCapitalForNoReason(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return Boolean(token?.isWord && token.capital && !token.startsSentence && tokens[at - 1]?.isWord);
}

function titleCaseSentences(tokens: readonly Token[], plain: ReadonlySet<string>): ReadonlySet<number> {
  const words = new Map<number, number>();
  const capitals = new Map<number, number>();
  const raised = new Set(tokens.filter((token) => isRaised(token, plain)).map(({ sentence }) => sentence));
  for (const { isWord, word, sentence, capital } of tokens) {
    if (!isWord || word.length < MIN_LONG_WORD) continue;
    words.set(sentence, (words.get(sentence) ?? 0) + 1);
    if (capital) capitals.set(sentence, (capitals.get(sentence) ?? 0) + 1);
  }
  return new Set(
    [...words]
      .filter(
        ([sentence, count]) =>
          raised.has(sentence) &&
          count >= MIN_TITLE_WORDS &&
          (capitals.get(sentence) ?? 0) >= MIN_TITLE_SHARE * count,
      )
      .map(([sentence]) => sentence),
  );
}

/** A capital that no name explains: on a verb, on a small word, on one that the article also has without. */
function isRaised({ capital, startsSentence, word, bits }: Token, plain: ReadonlySet<string>): boolean {
  if (!capital || startsSentence || bits & (SPEAKER_NOUN | WORD.notName)) return false;
  return plain.has(word) || (bits & (FUNCTION_WORD | WORD.verb | WORD.looseVerb)) !== 0;
}

/** A given name and one more word with a capital: "Jim Press"; but not "Virginia" in "of West Virginia". */
export function opensFullName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return Boolean(
    token?.capital && isGivenName(token.word) && next?.capital && next.sentence === token.sentence,
  );
}

/** "la CFDT Yann Arnoux": letters alone stand before a name and are no part of it. */
function isPartOfName(token: Token | undefined): boolean {
  return token?.capital === true && !token.acronym;
}

/** The given name and the word behind it, as `fullNames` holds them. */
export function fullNameAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
}

/** "Howard Dean said", "Yann Le Maire", "co-host Orla King": a noun for people that ends a name behind a given name or an office. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || !(token.bits & WORD.role) || tokens[at + 1]?.capital) return false;
  const article = tokens[at - 1];
  const first = article?.capital && article.bits & WORD.particle ? at - 2 : at - 1;
  const before = tokens[first];
  if (!before?.capital || before.sentence !== token.sentence) return false;
  const office = tokens[first - 1];
  const isIntroduced = office !== undefined && !office.capital && (office.bits & WORD.role) !== 0;
  return isGivenName(before.word) || (isIntroduced && before.bits === 0);
}
