import { markedOutletNames, outletNames } from '../../language/international-names';
import type { LanguagePack } from '../../language/pack';
import { joinWords } from './attribution/words/join-words';
import { type Lexicon, WORD } from './attribution/words/lexicon';
import { type RawWord, splitWords } from './attribution/words/split-words';

interface KnownNames {
  readonly whole: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const known = new WeakMap<LanguagePack, KnownNames>();

/** Whether the words are the name of a paper or a broadcaster: „Hafenkurier“, «Le Monde». No sentence consists of it. */
export function isOutletName(words: readonly RawWord[], lexicon: Lexicon, pack: LanguagePack): boolean {
  const [first] = words;
  if (!first || isAllSmall(words)) return false;
  const names = knownNames(pack);
  if (names.whole.has(joinWords(words))) return true;
  if (words.length === 1 && first.capital && (lexicon.words.get(first.word) ?? 0) & WORD.outlet) return true;
  const isArticle = ((lexicon.words.get(first.word) ?? 0) & WORD.definite) !== 0;
  if (isArticle && names.whole.has(joinWords(words.slice(1)))) return true;
  const last = words.at(-1);
  return Boolean(last?.capital && names.endings.some((ending) => last.word.endsWith(ending)));
}

function isAllSmall(words: readonly RawWord[]): boolean {
  return !words.some(({ word, capital }) => capital || word.toUpperCase() === word);
}

function knownNames(pack: LanguagePack): KnownNames {
  const kept = known.get(pack);
  if (kept) return kept;
  const entries = [...outletNames, ...markedOutletNames, ...(pack.quotations.outletNames ?? [])];
  const made = {
    whole: new Set(
      entries.filter((entry) => !entry.startsWith('-')).map((entry) => joinWords(splitWords(entry))),
    ),
    endings: entries.filter((entry) => entry.startsWith('-')).map((entry) => entry.slice(1)),
  };
  known.set(pack, made);
  return made;
}
