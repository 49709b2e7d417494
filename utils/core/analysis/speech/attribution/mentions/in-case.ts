import { nominativesOf } from '../../../../language/case-forms';
import type { SpeechTable } from '../../../../language/speech-table';
import { type Lexicon, WORD } from '../words/lexicon';
import type { Token } from '../words/tokens';
import { isGivenName } from './given-name-gender';
import type { Mention } from './mention';
import { capitalWords } from './names/capital-words';

/**
 * The words of names that stand in a case that is no subject's: "Donalda", "Białego", and "Wilczka" beside "Wilczek". What
 * follows a given name is as the newspaper writes it.
 */
export function namesInCase(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
  { cases, caseEndings = [] }: SpeechTable,
): ReadonlySet<string> {
  if (!cases) return new Set();
  const capitals = capitalWords(tokens);
  return new Set(
    [...capitals].filter(
      (word) =>
        !isGivenName(word) &&
        !surnames.has(word) &&
        (caseEndings.some((ending) => word.endsWith(ending)) ||
          nominativesOf(word, cases).some((base) => isGivenName(base) || capitals.has(base))),
    ),
  );
}

/** "dziennikarzom", "Donaldowi Wilczkowi": a mention that is no subject. Behind a word of source it is a speaker: "według ministra". */
export function isInCase(
  tokens: readonly Token[],
  { first, last, head, name }: Pick<Mention, 'first' | 'last' | 'head' | 'name'>,
  { oblique, table }: Lexicon,
  obliqueNames: ReadonlySet<string>,
): boolean {
  if (!table.cases) return false;
  if (isTold(tokens, first, last)) return true;
  if ((tokens[first - 1]?.bits ?? 0) & WORD.source) return false;
  return head === name?.last
    ? obliqueNames.has(tokens[name.first]?.word ?? '')
    : oblique.has(tokens[head]?.word ?? '');
}

/** "powiedziała PAP Anna Sobol", «сказала ТАСС жительница»: an outlet between the verb and somebody else is who was told. */
function isTold(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, outlet, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  const mayBeTold = ((outlet?.bits ?? 0) & WORD.outlet) !== 0 || isForeign(outlet, before);
  if (!mayBeTold || !((before?.bits ?? 0) & (WORD.verb | WORD.looseVerb))) return false;
  return next?.isWord === true && (next.capital || (next.bits & (WORD.role | WORD.honorific)) !== 0);
}

/** «рассказывает Newsweek гендиректор»: foreign letters take no case. */
function isForeign(name: Token | undefined, verb: Token | undefined): boolean {
  return /^[a-z]/u.test(name?.word ?? '') && /^\p{Script=Cyrillic}/u.test(verb?.word ?? '');
}

/** Whether a noun behind another is its owner: "rzeczniczka prokuratury". Names of bodies may take no endings: "szef MSZ", "prezes PiS". */
export function isOwnerNoun(tokens: readonly Token[], at: number, { oblique, table }: Lexicon): boolean {
  const token = tokens[at];
  if (!token || !table.cases) return false;
  return oblique.has(token.word) || (token.capital && (token.bits & (WORD.role | WORD.group)) === 0);
}

/** Whether a name behind a noun is its owner, because only one of the two stands in a case: "rzecznik Donalda Wilczka". */
export function isOwnerName(
  tokens: readonly Token[],
  at: number,
  noun: number,
  { oblique }: Lexicon,
  obliqueNames: ReadonlySet<string>,
): boolean {
  return obliqueNames.has(tokens[at]?.word ?? '') && !oblique.has(tokens[noun]?.word ?? '');
}
