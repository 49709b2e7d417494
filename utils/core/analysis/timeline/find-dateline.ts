import type { Article } from '../../article/article';
import { type CalendarDay, dayNumber } from './calendar';
import type { DateLexicon } from './date-lexicon';
import { readTokens } from './date-tokens';
import { type Dateline, readDateline } from './read-dateline';

const MAX_OPENING_BLOCKS = 5;
const MAX_DATELINE_LENGTH = 160;
/** A page may be stamped in a time zone that is a day behind the reporter's. */
const MAX_DAYS_AFTER = 1;
/** An old report may be put up again, but "Berlin, 9. November 1989 –" opens a history lesson. */
const MAX_DAYS_BEFORE = 400;

/**
 * The dateline of an article: the first in its opening that names a day, else the first that names a place alone.
 * `published` is the day of publication, `latest` any day that the story cannot be younger than.
 */
export function findDateline(
  article: Article,
  lexicons: readonly DateLexicon[],
  published: CalendarDay | null,
  latest: CalendarDay | null,
): Dateline | null {
  const opening = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst')
    .slice(0, MAX_OPENING_BLOCKS);
  let undated: Dateline | null = null;
  for (const block of opening) {
    const words = article.text.slice(block.start, Math.min(block.end, block.start + MAX_DATELINE_LENGTH));
    const tokens = readTokens(words, block.start);
    for (const lexicon of lexicons) {
      const dateline = readDateline(article.text, { lexicon, tokens }, latest);
      if (dateline?.day && isPlausible(dateline.day, published)) return dateline;
      if (dateline && !dateline.day && !isRepeated(article, dateline)) undated ??= dateline;
    }
  }
  return undated;
}

/** "QUESTION -", "ANSWER -": a place opens one block, a speaker opens many. */
function isRepeated({ text, blocks }: Article, { start, end }: Dateline): boolean {
  const opening = text.slice(start, end);
  return blocks.filter((block) => text.startsWith(opening, block.start)).length > 1;
}

function isPlausible(day: CalendarDay, published: CalendarDay | null): boolean {
  if (!published) return true;
  const before = dayNumber(published) - dayNumber(day);
  return before >= -MAX_DAYS_AFTER && before <= MAX_DAYS_BEFORE;
}
