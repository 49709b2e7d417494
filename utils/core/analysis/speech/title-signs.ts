import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD } from './attribution/words/lexicon';
import type { RawWord } from './attribution/words/split-words';

const MAX_ENTRY_WORDS = 4;
/** The share of capitals round a title-case headline, where a capital says nothing. */
const TITLE_CASE_SHARE = 0.6;
const MIN_TITLE_CASE_WORDS = 3;

/** "Mayor Says She Will ‘Never’ Go": round these marks every word has a capital, so that one in them says nothing. */
export function isTitleCase(words: readonly RawWord[]): boolean {
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= MIN_TITLE_CASE_WORDS && capitals >= TITLE_CASE_SHARE * words.length;
}

/** Capitals, and small letters for small words alone. */
export function isTitle(words: readonly RawWord[], bitsOf: (word: RawWord) => number): boolean {
  const isSmall = (word: RawWord) => word.word.length <= 3 || (bitsOf(word) & FUNCTION_WORD) !== 0;
  return (
    words.some(({ capital }) => capital) &&
    words.every((word) => word.capital || /^\p{N}/u.test(word.word) || isSmall(word))
  );
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The entries of a table, made ready for looking words up once for each table. */
export function setOf(entries: readonly string[]): ReadonlySet<string> {
  const known = sets.get(entries);
  if (known) return known;
  const made = new Set(entries);
  sets.set(entries, made);
  return made;
}

/** Whether a table entry stands at the end of some words, with at most `slack` words after it. */
export function endsInEntry(words: readonly RawWord[], entries: readonly string[], slack: number): boolean {
  const known = setOf(entries);
  const last = words.slice(-MAX_ENTRY_WORDS - slack).map(({ word }) => word);
  for (let end = last.length; end > 0 && end >= last.length - slack; end--) {
    for (let start = Math.max(0, end - MAX_ENTRY_WORDS); start < end; start++) {
      if (known.has(last.slice(start, end).join(' '))) return true;
    }
  }
  return false;
}

/** "the film “…”"; where nouns are joined, "der Dokumentarfilm „…“" too. */
export function endsInTitleNoun(words: readonly RawWord[], { quotations, speech }: LanguagePack): boolean {
  if (endsInEntry(words, quotations.titleNouns, 1)) return true;
  const last = words.at(-1)?.word ?? '';
  const forms = ['', ...speech.nounEndings].flatMap((ending) =>
    last.endsWith(ending) ? [last.slice(0, last.length - ending.length)] : [],
  );
  if (forms.some((form) => setOf(quotations.titleNouns).has(form))) return true;
  if (!speech.compounds) return false;
  return quotations.titleNouns.some((noun) => noun.length > 3 && forms.some((form) => form.endsWith(noun)));
}

/** Whether a table entry stands right behind the marks. */
export function startsWithEntry(after: readonly RawWord[], { quotations, speech }: LanguagePack): boolean {
  const first = after.slice(0, MAX_ENTRY_WORDS).map(({ word }) => word);
  const space = speech.unspaced ? '' : ' ';
  return first.some((_, at) => quotations.namesAfter?.includes(first.slice(0, at + 1).join(space)));
}
