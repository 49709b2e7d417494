import type { DateMention } from '../../article/analysis';
import type { Article } from '../../article/article';
import type { Span } from '../../article/span';
import { type CalendarDate, type CalendarDay, formatDate } from './calendar';
import type { DateLexicon } from './date-lexicon';
import { readTokens } from './date-tokens';
import { findDates } from './find-dates';
import { futureSense } from './future-sense';
import type { ToldDate } from './recall-date';
import { resolveDate } from './resolve-date';

/** A sentence without stops, such as hostile text has, is read in pieces of this many characters. */
const MAX_STRETCH_CHARS = 20_000;
/** No article speaks of so many dates; a text that does is a list or an attack. */
const MAX_MENTIONS = 2_000;
const MAX_READ_CHARS = 1_000_000;

/** Every date that the article mentions, told from the story's day. */
export function findMentions(
  article: Article,
  sentences: readonly (readonly Span[])[],
  lexicon: DateLexicon,
  story: CalendarDay | null,
): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const told: ToldDate[] = [];
  for (const block of sentences) {
    for (const { start, end, sentence } of block.flatMap(stretchesOf)) {
      if (mentions.length >= MAX_MENTIONS || start >= MAX_READ_CHARS) return mentions;
      const source = { lexicon, tokens: readTokens(article.text.slice(start, end), start) };
      const expressions = findDates(source);
      const isAhead = expressions.length > 0 ? futureSense(source) : () => false;
      for (const expression of expressions) {
        const context = { story, told, blockStart: block[0]?.start ?? 0, future: isAhead(expression) };
        const resolved = resolveDate(expression, context);
        if (!resolved) continue;
        told.push(resolved);
        mentions.push(mentionOf(expression, resolved.date, sentence));
      }
    }
  }
  return mentions;
}

function stretchesOf(sentence: Span): readonly (Span & { readonly sentence: Span })[] {
  const count = Math.ceil((sentence.end - sentence.start) / MAX_STRETCH_CHARS);
  return Array.from({ length: count }, (_, index) => {
    const start = sentence.start + index * MAX_STRETCH_CHARS;
    return { start, end: Math.min(sentence.end, start + MAX_STRETCH_CHARS), sentence };
  });
}

function mentionOf({ start, end }: Span, date: CalendarDate, sentence: Span): DateMention {
  const precision = date.day !== null ? 'day' : date.month !== null ? 'month' : 'year';
  return { start, end, value: formatDate(date), precision, sentence };
}
