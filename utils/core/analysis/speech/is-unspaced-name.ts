import type { LanguagePack } from '../../language/pack';
import { FUNCTION_WORD, WORD } from './attribution/words/lexicon';
import type { RawWord } from './attribution/words/split-words';
import type { MarkedWords } from './marked-words';

const MAX_NAME_CHARS = 20;
/** ソロヴィヨフ, 图帕克・卡塔里 */
const FOREIGN_NAME = /^(?:[\p{Script=Katakana}ー・·]+|\p{Script=Han}+(?:[・·]\p{Script=Han}+)+)$/u;

/** Words in marks where no spaces part words, with what stands round them. */
export interface UnspacedContext {
  readonly marked: MarkedWords;
  /** What the tables say of the words inside. */
  readonly bits: readonly number[];
  /** The words or stops right before and right after. */
  readonly lead: RawWord | undefined;
  readonly leadBits: number;
  readonly next: RawWord | undefined;
  readonly nextBits: number;
  readonly isCueAfter: boolean;
  readonly pack: LanguagePack;
}

/** Whether marks hold a name or a part of one: 「静港」丸, 「静港事件」, a foreign name alone. A cue right behind makes them speech. */
export function isUnspacedName(text: string, context: UnspacedContext): boolean {
  const { marked, next, isCueAfter } = context;
  const words = text.slice(marked.start, marked.end);
  if (words.length > MAX_NAME_CHARS || /[。！？…]$/u.test(words)) return isBeforeNoun(context, words);
  if (FOREIGN_NAME.test(words)) return true;
  return ((!isCueAfter || next?.word === ',') && endsInName(words, context)) || isBeforeNoun(context, words);
}

/** Marks right before a noun are part of its name, if no verb stands before them and has them as its object. */
function isBeforeNoun(
  { marked, lead, leadBits, next, nextBits, isCueAfter }: UnspacedContext,
  words: string,
): boolean {
  if (isCueAfter || /[。！？…]$/u.test(words)) return false;
  if (lead?.end === marked.marks.start && leadBits & WORD.verb) return false;
  const isNoun = !(nextBits & (FUNCTION_WORD | WORD.verb | WORD.looseVerb | WORD.dependent | WORD.source));
  return next?.isWord === true && isNoun && next.start === marked.marks.end;
}

/** 「静港事件」, “静港航天论坛”: a noun of titles ends a few words that make no sentence. */
function endsInName(words: string, { bits, pack }: UnspacedContext): boolean {
  const mayStand = WORD.conjunction | WORD.linking | WORD.preposition;
  const makesSentence = (FUNCTION_WORD & ~mayStand) | WORD.verb | WORD.looseVerb;
  return (
    // 不知足論: a small word may open a noun.
    bits.every((one, at) => (one & makesSentence & ~(at === 0 ? WORD.small : 0)) === 0) &&
    (pack.quotations.namesAfter ?? []).some((noun) => words.length > noun.length && words.endsWith(noun))
  );
}
