import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import type { LanguagePack } from '../../language/pack';
import { splitWords } from './attribution/words/split-words';
import { countWords } from './count-words';
import { describeKinds } from './describe-kinds';
import { type CueFinder, cueFinderOf } from './find-cue';
import type { KindFeature, KindFeatures } from './kind-features';
import { KIND_WEIGHTS, KIND_WEIGHTS_WITHOUT_PACK } from './kind-weights';
import type { MarkedWords } from './marked-words';
import { isName } from './name-in-marks';
import type { Quotation } from './quotation';
import { type QuotationContext, readContexts } from './quotation-context';

/** With a small letter, only so many words are more than a fragment; with a capital, fewer do. */
const MIN_CLAUSE_WORDS = 13;
const MIN_CAPITAL_CLAUSE_WORDS = 4;
/** Longer quotations need not be counted to the end. */
const MAX_COUNTED_CHARS = 200;
const MIN_NESTED_WORDS = 3;
/** A whole headline says enough with two words; behind a colon, two may name a film. */
const MIN_HEADLINE_WORDS = 2;
const MIN_HEADLINE_END_WORDS = 3;
/** Long enough for the word before an inner mark. */
const MAX_LEAD_CHARS = 24;
const FEATURES = Object.keys(KIND_WEIGHTS) as KindFeature[];

/** Tells for all words in marks what they are, in the order given. */
export function tellKinds(
  article: Article,
  sentences: readonly (readonly Span[])[],
  marked: readonly MarkedWords[],
  pack: LanguagePack | null,
): readonly Quotation['kind'][] {
  const { text } = article;
  const contexts = readContexts(article, sentences, marked);
  const features = describeKinds(text, contexts, pack);
  const spoken = new Map(
    contexts.map((context, index) => [
      context.marked,
      isSpeech(features[index], pack) || isHeadlineQuotation(context, features[index]),
    ]),
  );
  const findCue = cueFinderOf(article.language, pack);
  let outerIsSpeech = false;
  return marked.map((one) => {
    if (one.depth === 0)
      outerIsSpeech = one.isSpoken || (spoken.get(one) === true && !isName(text, one, pack));
    const isSpoken = one.depth === 0 ? outerIsSpeech : outerIsSpeech && isNestedSpeech(text, one, findCue);
    if (!isSpoken) return 'words';
    return isClause(text, one) ? 'direct' : 'partial';
  });
}

/** More likely than not: speech that is missed costs a reader as much as words that are none. */
function isSpeech(features: KindFeatures | undefined, pack: LanguagePack | null): boolean {
  if (!features) return false;
  const weights = pack ? KIND_WEIGHTS : KIND_WEIGHTS_WITHOUT_PACK;
  return FEATURES.reduce((sum, name) => sum + features[name] * weights[name], 0) >= 0;
}

/** A headline or crosshead that is a quotation, or ends in one behind a colon or a dash, says what somebody said. */
function isHeadlineQuotation(
  { inHeadline, before, after, count }: QuotationContext,
  features: KindFeatures | undefined,
): boolean {
  if (!inHeadline || count < MIN_HEADLINE_WORDS || after.length > 0) return false;
  if (features?.['all words capitalised']) return false;
  const lead = before[0];
  return lead === undefined || (count >= MIN_HEADLINE_END_WORDS && /^[:：–—-]$/u.test(lead.word));
}

/**
 * Inside a quotation only what a colon or a verb of speech leads up to is somebody's words, or what one follows behind a
 * comma: “She told me: ‘Wait.’ – ‘Who is there?’, they asked.”
 */
function isNestedSpeech(text: string, { start, end, marks }: MarkedWords, findCue: CueFinder): boolean {
  const words = text.slice(start, Math.min(end, start + MAX_COUNTED_CHARS));
  if (countWords(splitWords(words)) < MIN_NESTED_WORDS) return false;
  const lead = text.slice(Math.max(0, marks.start - MAX_LEAD_CHARS), marks.start);
  if (/[:：]\s?$/u.test(lead)) return true;
  const behind = text.slice(marks.end, marks.end + MAX_LEAD_CHARS);
  if (/^\s?,/u.test(behind) && findCue(splitWords(behind).slice(1, 2)) === 0) return true;
  return /^\p{Lu}/u.test(words) && findCue(splitWords(lead).slice(-1)) === 0;
}

/** Whether the words could stand alone as a sentence. */
function isClause(text: string, { start, end }: Span): boolean {
  if (/[.!?…。！？]/u.test(text.charAt(end - 1))) return true;
  const words = text.slice(start, Math.min(end, start + MAX_COUNTED_CHARS));
  const startsSmall = /^[^\p{L}]{0,3}\p{Ll}/u.test(words);
  return countWords(splitWords(words)) >= (startsSmall ? MIN_CLAUSE_WORDS : MIN_CAPITAL_CLAUSE_WORDS);
}
