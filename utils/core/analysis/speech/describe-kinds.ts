import type { LanguagePack } from '../../language/pack';
import { announcesName } from './announces-name';
import { FUNCTION_WORD, type Lexicon, WORD } from './attribution/words/lexicon';
import { lexiconOf } from './attribution/words/lexicon-of';
import { partWords } from './attribution/words/part-words';
import type { RawWord } from './attribution/words/split-words';
import { CUE, type CueFinder, cueFinderOf } from './find-cue';
import { namedInLists } from './find-lists';
import { startsBlock } from './find-marked';
import { isAfterSource } from './is-after-source';
import { isUnspacedName } from './is-unspaced-name';
import { type KindFeatures, SURE_NAME } from './kind-features';
import { LONG_QUOTATION_WORDS, MAX_TERM_WORDS, type MarkHabits, readHabits, termOf } from './mark-habits';
import type { QuotationContext } from './quotation-context';
import { shareNames } from './share-names';
import { endsInEntry, isTitle, isTitleCase, setOf } from './title-signs';

const MAX_COUNTED_WORDS = 20;
const WORDS_TO_CUE_AFTER = 4;
const WORDS_TO_TITLE_NOUN = 2;
const MAX_LOOKED_AT_CHARS = 200;
const TITLED = WORD.outlet | WORD.document | WORD.body;
const SINGLE_MARK = /['‘’‚‛‹›]/u;

/** Describes all quotations of one article by the features that tell their kind. */
export function describeKinds(
  text: string,
  contexts: readonly QuotationContext[],
  pack: LanguagePack | null,
): readonly KindFeatures[] {
  const habits = readHabits(text, contexts);
  const lexicon = pack && lexiconOf(pack.speech);
  const findCue = pack ? cueFinderOf(pack.code, pack) : () => -1;
  const named = namedInLists(text, contexts, pack);
  const described = contexts.map((context, at) =>
    describe(text, context, habits, pack, lexicon, findCue, named[at] === true),
  );
  return shareNames(contexts, described);
}

function describe(
  text: string,
  context: QuotationContext,
  habits: MarkHabits,
  pack: LanguagePack | null,
  lexicon: Lexicon | null,
  findCue: CueFinder,
  isNamedInList: boolean,
): KindFeatures {
  const { marked, block, inHeadline, count } = context;
  const cut = (words: readonly RawWord[]) => (lexicon ? partWords(words, lexicon) : words);
  const inside = cut(context.inside);
  const before = cut(context.before.toReversed()).toReversed();
  const after = cut(context.after);
  const isLong = count >= LONG_QUOTATION_WORDS;
  const bitsOf = (word: RawWord | undefined) => (word && lexicon?.words.get(word.word)) ?? 0;
  const lead = before[0];
  const leadBits = bitsOf(lead);
  const wordsInside = inside.filter(({ isWord }) => isWord);
  const wordsBefore = before.filter(({ isWord }) => isWord).reverse();
  const wordsAfter = after.filter(({ isWord }) => isWord);
  const cueAfter = findCue(wordsAfter);
  const isCueAfter = cueAfter >= 0 && cueAfter < WORDS_TO_CUE_AFTER;
  const next = after[0];
  const nextBits = bitsOf(next);
  const inTitleCase = !pack?.speech.capitalNouns && isTitleCase([...wordsBefore, ...wordsAfter]);
  const isTitled = isTitle(wordsInside, bitsOf);
  const showsTitle = isTitled && !inTitleCase && !pack?.speech.capitalNouns;
  const first = text.charAt(marked.start);
  const last = text.charAt(marked.end - 1);
  const mark = text.charAt(marked.marks.start);
  const tellsAfter = next?.word === ',' && cueAfter >= 0;
  const isTold = tellsAfter && cueAfter < WORDS_TO_CUE_AFTER;
  const isBeforeNoun = next?.isWord && lexicon && !(nextBits & (FUNCTION_WORD | CUE));
  const keepsOtherMarks = !inHeadline && !habits.longMarks.has(mark);
  const isPartOfName =
    pack?.speech.unspaced &&
    isUnspacedName(text, {
      marked,
      bits: inside.map(bitsOf),
      lead,
      leadBits,
      next,
      nextBits,
      isCueAfter,
      pack,
    });
  const place = { inside: wordsInside, firstCase: caseOf(first), isTitled, before: wordsBefore, after, lead };
  const announced = isNamedInList ? SURE_NAME : announcesName(place, inTitleCase, pack, lexicon);
  const namesTitle = (word: RawWord) =>
    bitsOf(word) & TITLED || (pack && setOf(pack.quotations.titleNouns).has(word.word));
  const flag = (is: unknown) => Number(Boolean(is));
  return {
    'words in marks': 1,
    'number of words': Math.log(1 + Math.min(count, MAX_COUNTED_WORDS)),
    'seven words or more': flag(isLong),
    'starts with a capital': inTitleCase ? 0 : caseOf(first),
    'starts with a small word': flag(bitsOf(wordsInside[0]) & FUNCTION_WORD && !isTitled),
    'all words capitalised': flag(showsTitle && wordsInside.filter(({ capital }) => capital).length > 1),
    'title after a possessive': flag(showsTitle && lead?.word === "'s"),
    'ends with a stop': flag(/[.!?…。！？]/u.test(last)),
    'ends with a comma': flag(/[,，]/u.test(last) || (tellsAfter && !isPartOfName)),
    'holds a comma': flag(inside.some(({ word, end }) => /^[,;:–—，；：]$/u.test(word) && end < marked.end)),
    'holds a pronoun': flag(inside.some((word) => bitsOf(word) & WORD.pronoun)),
    'holds a helping word': flag(inside.some((word) => bitsOf(word) & (WORD.auxiliary | WORD.small))),
    'holds a digit': flag(
      /\p{N}/u.test(text.slice(marked.start, Math.min(marked.end, marked.start + MAX_LOOKED_AT_CHARS))),
    ),
    'after a colon': flag(/^[:：]$/u.test(lead?.word ?? '')),
    'after a comma': flag(/^[,，]$/u.test(lead?.word ?? '')),
    'after a bracket': flag(/^[([/]$/u.test(lead?.word ?? '')),
    'after a definite article': flag(leadBits & WORD.definite),
    'after an indefinite article': flag(leadBits & WORD.indefinite),
    'starts the sentence': flag(wordsBefore.length === 0),
    'starts the block': flag(startsBlock(text, block, marked.marks)),
    // where the verb ends the sentence, one behind the marks is what one before them is elsewhere
    'verb of speech before': flag(
      (findCue(wordsBefore) >= 0 && !isPartOfName) ||
        isAfterSource(context) ||
        (pack?.speech.verbFinal && isCueAfter),
    ),
    'looser verb before': flag(wordsBefore.some((word) => bitsOf(word) & WORD.looseVerb)),
    'verb of speech after': flag(isCueAfter),
    'after a content marker': flag(leadBits & WORD.contentMarker),
    'after a word of source': flag(leadBits & WORD.source),
    'after a word for terms': flag(
      pack &&
        (endsInEntry(wordsBefore, pack.quotations.termWords, 2) ||
          endsInEntry(wordsBefore, pack.quotations.nameWords, 2)),
    ),
    'after a noun with titles': announced || flag(leadBits & TITLED || isPartOfName),
    'after a noun with titles and a comma': flag(lead?.word === ',' && before.slice(1, 3).some(namesTitle)),
    'before a noun with titles': flag(
      next?.isWord && wordsAfter.slice(0, WORDS_TO_TITLE_NOUN).some(namesTitle),
    ),
    'after a possessive': flag(lead?.word === "'s"),
    'before a content word': flag(isBeforeNoun && !pack?.speech.unspaced),
    'before a function word': flag(nextBits & FUNCTION_WORD),
    'found twice': flag(!inHeadline && (habits.terms.get(termOf(context)) ?? 0) > 1),
    'in marks of another kind': flag(
      keepsOtherMarks && !isTold && count <= MAX_TERM_WORDS && habits.long > 0,
    ),
    'in single marks': flag(keepsOtherMarks && SINGLE_MARK.test(mark)),
    'beside long quotations': flag(habits.long > Number(isLong)),
  };
}

function caseOf(letter: string): number {
  return Number(letter !== letter.toLowerCase()) - Number(letter !== letter.toUpperCase());
}
