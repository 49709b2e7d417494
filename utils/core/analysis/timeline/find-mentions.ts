import type { DateMention } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import { type CalendarDate, type CalendarDay, formatDate } from './calendar';
import type { DateSource } from './date-expression';
import { type DateLexicon, termAt } from './date-lexicon';
import { readTokens } from './date-tokens';
import { findDates } from './find-dates';
import { resolveDate } from './resolve-date';

/** A sentence without stops, such as hostile text has, is read in pieces of this many characters. */
const MAX_STRETCH = 20_000;
/** Further away than this, a "will" speaks of something else. */
const FUTURE_REACH_CHARS = 120;

/** Every date that the article mentions, told from the story's day. */
export function findMentions(
  article: Article,
  sentences: readonly (readonly Span[])[],
  lexicon: DateLexicon,
  story: CalendarDay | null,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const block of sentences) {
    let last: CalendarDate | null = story;
    for (const sentence of block) {
      for (let start = sentence.start; start < sentence.end; start += MAX_STRETCH) {
        const words = article.text.slice(start, Math.min(sentence.end, start + MAX_STRETCH));
        const source = { lexicon, tokens: readTokens(words, start) };
        const expressions = findDates(source);
        const future = expressions.length > 0 ? futureWords(source) : [];
        for (const expression of expressions) {
          const isFuture = future.some((at) => Math.abs(at - expression.start) <= FUTURE_REACH_CHARS);
          const date = resolveDate(expression, { story, last, future: isFuture });
          if (!date) continue;
          last = date;
          mentions.push(mentionOf(expression, date, sentence));
        }
      }
    }
  }
  return mentions;
}

/** Where a sentence has words of what is still to come. */
function futureWords({ lexicon, tokens }: DateSource): readonly number[] {
  return tokens
    .filter(
      ({ key, kind }, at) =>
        termAt(lexicon, tokens, at, 'future') !== null ||
        (kind === 'word' &&
          lexicon.futureEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))),
    )
    .map(({ start }) => start);
}

function mentionOf({ start, end }: Span, date: CalendarDate, sentence: Span): DateMention {
  const precision = date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
  return { start, end, value: formatDate(date), precision, sentence };
}
