import { WORD } from '../../words/lexicon';
import type { Token } from '../../words/tokens';
import { isGivenName } from '../given-name-gender';
import type { KnownNames } from './known-names';
import { adjectiveForms, isAdjectiveForm } from './plain-nouns';

/** Where every noun has a capital, a single one is a name only if the article shows it to be one. */
export function endAmongNouns(
  tokens: readonly Token[],
  at: number,
  end: number,
  known: KnownNames,
  mayStandAlone: boolean,
  hasArticle: boolean,
): number {
  // "die Meteorologin Zora Vakulic": after an article one of the words may be a noun, but not of three.
  const mayHoldNoun = hasArticle && !mayStandAlone && !(end > at + 1 && tokens[at + 1]?.capital);
  if (end > at) return mayHoldNoun ? at - 1 : end;
  const word = tokens[at]?.word ?? '';
  if (known.named.has(word) || known.named.has(word.replace(/s$/u, ''))) return end;
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

/** "Breite Qualifikationsprofile", "Probleme Haverlands": the word is a noun or leads up to one, and no person's name follows. */
export function opensPlainNoun(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || isGivenName(first.word) || known.familyNames.has(first.word)) return false;
  const goesOn = next?.capital === true && next.sentence === first.sentence;
  const isPerson = goesOn && (isGivenName(next.word) || known.familyNames.has(next.word));
  if (isPerson) return false;
  const before = tokens[at - 1];
  // "Avivs Tod": what a name owns is a noun.
  if (before?.sentence === first.sentence && known.genitives.has(before.word)) return true;
  if (known.nouns.has(first.word)) return true;
  const isRaised = first.startsSentence || (before && !before.isWord && before.word !== ',');
  if (!isRaised || !goesOn || !isAdjectiveForm(first.word, known.table)) return false;
  return (
    known.nouns.has(next.word) ||
    adjectiveForms(first.word, known.table).some((form) => known.plain.has(form))
  );
}

/** "sieht Brandner Vorteile": a noun, and what follows a family name that is whole without it, are no part of the name. */
export function closesAmongNouns(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1];
  if (!before?.capital || isGivenName(before.word)) return false;
  if (known.closed.has(before.word)) return true;
  if ((tokens[at]?.bits ?? 0) & WORD.notName) return true;
  // "der Deutschen Bank": an adjective with a capital of its own belongs to its noun.
  if (isAdjectiveForm(before.word, known.table) && !before.startsSentence) return false;
  return known.nouns.has(word) && !known.familyNames.has(word);
}
