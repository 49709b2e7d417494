import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD, type Lexicon, lexiconOf, WORD } from './attribution/words/lexicon';
import { partWords } from './attribution/words/part-words';
import type { RawWord } from './attribution/words/split-words';
import { CUE, type CueFinder, cueFinderOf } from './find-cue';
import { startsBlock } from './find-marked';
import type { KindFeatures } from './kind-features';
import type { QuotationContext } from './quotation-context';

/** A quotation of so many words is speech in nearly every article, and shows which marks the article gives to speech. */
const LONG_QUOTATION_WORDS = 7;
const MAX_COUNTED_WORDS = 20;
const MAX_TERM_WORDS = 5;
const WORDS_TO_CUE_AFTER = 4;
const MAX_ENTRY_WORDS = 4;
const MAX_NAME_CHARS = 20;
/** The share of capitals round a title-case headline, where a capital says nothing. */
const TITLE_CASE_SHARE = 0.6;
const MIN_TITLE_CASE_WORDS = 3;
const TITLED = WORD.outlet | WORD.document | WORD.body;

/** Describes all quotations of one article by the features that tell their kind. */
export function describeKinds(
  text: string,
  contexts: readonly QuotationContext[],
  pack: LanguagePack | null,
): readonly KindFeatures[] {
  const habits = readHabits(text, contexts);
  const lexicon = pack && lexiconOf(pack.speech);
  const findCue = pack ? cueFinderOf(pack.code, pack) : () => -1;
  return contexts.map((context) => describe(text, context, habits, pack, lexicon, findCue));
}

/** How the article uses its marks. */
interface Habits {
  readonly longMarks: ReadonlyMap<string, number>;
  readonly long: number;
  readonly terms: ReadonlyMap<string, number>;
}

function readHabits(text: string, contexts: readonly QuotationContext[]): Habits {
  const longMarks = new Map<string, number>();
  const terms = new Map<string, number>();
  let long = 0;
  for (const context of contexts) {
    const term = termOf(context);
    if (term) terms.set(term, (terms.get(term) ?? 0) + 1);
    if (context.count < LONG_QUOTATION_WORDS) continue;
    long++;
    const mark = text.charAt(context.marked.marks.start);
    longMarks.set(mark, (longMarks.get(mark) ?? 0) + 1);
  }
  return { longMarks, long, terms };
}

/** The words of a short quotation; nothing where it is too long for a name or a term. */
function termOf({ inside }: QuotationContext): string {
  const words = inside.filter(({ isWord }) => isWord);
  return words.length > MAX_TERM_WORDS ? '' : words.map(({ word }) => word).join(' ');
}

function describe(
  text: string,
  context: QuotationContext,
  habits: Habits,
  pack: LanguagePack | null,
  lexicon: Lexicon | null,
  findCue: CueFinder,
): KindFeatures {
  const { marked, block, inHeadline, count } = context;
  const cut = (words: readonly RawWord[]) => (lexicon ? partWords(words, lexicon) : words);
  const inside = cut(context.inside);
  const before = cut(context.before.toReversed()).toReversed();
  const after = cut(context.after);
  const isLong = count >= LONG_QUOTATION_WORDS;
  const bitsOf = (word: RawWord | undefined) => (word && lexicon?.words.get(word.word)) ?? 0;
  const lead = before[0];
  const wordsBefore = before.filter(({ isWord }) => isWord).reverse();
  const wordsAfter = after.filter(({ isWord }) => isWord);
  const cueAfter = findCue(wordsAfter);
  const isCueAfter = cueAfter >= 0 && cueAfter < WORDS_TO_CUE_AFTER;
  const next = after[0];
  const nextBits = bitsOf(next);
  const inTitleCase = isTitleCase([...wordsBefore, ...wordsAfter]);
  const last = text.charAt(marked.end - 1);
  const tellsAfter = next?.word === ',' && cueAfter >= 0;
  const isTold = tellsAfter && cueAfter < WORDS_TO_CUE_AFTER;
  const isBeforeNoun = next?.isWord && lexicon && !(nextBits & (FUNCTION_WORD | CUE));
  // 「静港」丸: without spaces, marks right before a noun are part of its name, and so is a foreign name alone in them.
  const isPartOfName =
    pack?.speech.unspaced &&
    ((isBeforeNoun && !isCueAfter && !(nextBits & WORD.looseVerb) && !/[。！？…]/u.test(last)) ||
      isForeignName(text, marked));
  const flag = (is: unknown) => Number(Boolean(is));
  return {
    'words in marks': 1,
    'number of words': Math.log(1 + Math.min(count, MAX_COUNTED_WORDS)),
    'starts with a capital': inTitleCase ? 0 : caseOf(text.charAt(marked.start)),
    'all words capitalised': flag(!inTitleCase && !pack?.speech.capitalNouns && isTitle(inside, bitsOf)),
    'ends with a stop': flag(/[.!?…。！？]/u.test(last)),
    'ends with a comma': flag(/[,，]/u.test(last) || tellsAfter),
    'holds a comma': flag(inside.some(({ word, end }) => /^[,;:–—，；：]$/u.test(word) && end < marked.end)),
    'holds a pronoun': flag(inside.some((word) => bitsOf(word) & WORD.pronoun)),
    'after a colon': flag(/^[:：]$/u.test(lead?.word ?? '')),
    'after a comma': flag(/^[,，]$/u.test(lead?.word ?? '')),
    'after a bracket': flag(/^[([/]$/u.test(lead?.word ?? '')),
    'starts the sentence': flag(wordsBefore.length === 0),
    'starts the block': flag(startsBlock(text, block, marked.marks)),
    // where the verb ends the sentence, one behind the marks is what one before them is elsewhere
    'verb of speech before': flag(findCue(wordsBefore) >= 0 || (pack?.speech.verbFinal && isCueAfter)),
    'verb of speech after': flag(isCueAfter),
    'after a content marker': flag(bitsOf(lead) & WORD.contentMarker),
    'after a word of source': flag(bitsOf(lead) & WORD.source),
    'after a word for terms': flag(pack && endsInEntry(wordsBefore, pack.quotations.termWords, 2)),
    'after a noun with titles': flag(
      pack &&
        ((lead?.isWord && (bitsOf(lead) & TITLED || endsInTitleNoun(wordsBefore, pack))) ||
          isPartOfName ||
          startsWithEntry(after, pack)),
    ),
    'after a possessive': flag(lead?.word === "'s"),
    'before a content word': flag(isBeforeNoun && !pack?.speech.unspaced),
    'before a function word': flag(nextBits & FUNCTION_WORD),
    'before a bracket': flag(next?.word === '('),
    'found twice': flag(!inHeadline && (habits.terms.get(termOf(context)) ?? 0) > 1),
    'in marks of another kind': flag(
      !inHeadline &&
        !isTold &&
        count <= MAX_TERM_WORDS &&
        habits.long > 0 &&
        !habits.longMarks.has(text.charAt(marked.marks.start)),
    ),
    'beside long quotations': flag(habits.long > Number(isLong)),
  };
}

function caseOf(letter: string): number {
  return Number(letter !== letter.toLowerCase()) - Number(letter !== letter.toUpperCase());
}

/** "Mayor Says She Will ‘Never’ Go": round these marks every word has a capital, so that one in them says nothing. */
function isTitleCase(words: readonly RawWord[]): boolean {
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= MIN_TITLE_CASE_WORDS && capitals >= TITLE_CASE_SHARE * words.length;
}

/** Two capitals or more, and small letters for small words alone. */
function isTitle(inside: readonly RawWord[], bitsOf: (word: RawWord) => number): boolean {
  const words = inside.filter(({ isWord }) => isWord);
  const isSmall = (word: RawWord) => word.word.length <= 3 || (bitsOf(word) & FUNCTION_WORD) !== 0;
  return (
    words.filter(({ capital }) => capital).length >= 2 &&
    words.every((word) => word.capital || /^\p{N}/u.test(word.word) || isSmall(word))
  );
}

/** Whether a table entry stands at the end of some words, with at most `slack` words after it. */
function endsInEntry(words: readonly RawWord[], entries: readonly string[], slack: number): boolean {
  const last = words.slice(-MAX_ENTRY_WORDS - slack).map(({ word }) => word);
  for (let end = last.length; end > 0 && end >= last.length - slack; end--) {
    for (let start = Math.max(0, end - MAX_ENTRY_WORDS); start < end; start++) {
      if (entries.includes(last.slice(start, end).join(' '))) return true;
    }
  }
  return false;
}

function isForeignName(text: string, { start, end }: Span): boolean {
  return end - start <= MAX_NAME_CHARS && /^[\p{Script=Katakana}ー・·]+$/u.test(text.slice(start, end));
}

/** Whether a table entry stands right behind the marks. */
function startsWithEntry(after: readonly RawWord[], { quotations, speech }: LanguagePack): boolean {
  const first = after.slice(0, MAX_ENTRY_WORDS).map(({ word }) => word);
  const space = speech.unspaced ? '' : ' ';
  return first.some((_, at) => quotations.namesAfter?.includes(first.slice(0, at + 1).join(space)));
}

/** "the film “…”"; where nouns are joined, "der Dokumentarfilm „…“" too. */
function endsInTitleNoun(words: readonly RawWord[], { quotations, speech }: LanguagePack): boolean {
  if (endsInEntry(words, quotations.titleNouns, 1)) return true;
  const last = words.at(-1)?.word ?? '';
  const forms = ['', ...speech.nounEndings].flatMap((ending) =>
    last.endsWith(ending) ? [last.slice(0, last.length - ending.length)] : [],
  );
  return quotations.titleNouns.some((noun) =>
    forms.some((form) => (speech.compounds && noun.length > 3 ? form.endsWith(noun) : form === noun)),
  );
}
