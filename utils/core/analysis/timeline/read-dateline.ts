import type { Span } from '../../article/span';
import { wireMarks } from '../../language/wire-words';
import type { CalendarDay } from './calendar';
import { type DateReading, type DateSource, readingOf, type WrittenDate } from './date-expression';
import { termAt } from './date-lexicon';
import { type DateToken, lettersOf } from './date-tokens';
import { endOfBracket, endOfSlashes, isComma, isDash } from './dateline-marks';
import { nameOfPlace, namesAgency } from './name-of-place';
import { latestSuchDay } from './near-date';
import { readNumericDate } from './read-numeric-date';
import { readDayAndMonthInNumbers, readWrittenDate } from './read-written-date';

/** The place and day with which a report opens: "Mosca, 13 settembre 2023 –", "PARIS (AFP) —". */
export interface Dateline extends Span {
  readonly place: string | null;
  /** The day, and the words that say it; `null` where it names only the place. */
  readonly day: CalendarDay | null;
  readonly dayWords: Span | null;
}

/** A day with its month, and the tokens that say it. */
interface FoundDay {
  readonly date: WrittenDate;
  readonly at: number;
  readonly next: number;
}

const MAX_PLACE_TOKENS = 10;
const MAX_UNDATED_PLACE_TOKENS = 6;
const MAX_TAIL_TOKENS = 14;
const MAX_PARTICLE_LETTERS = 4;
const MIN_PLACE_LETTERS = 4;

const WITHIN_PLACE = /^[,،，、'./-]$/u;

/** Reads the dateline at the start of a block; `latest` is a day that it cannot lie after. */
export function readDateline(text: string, source: DateSource, latest: CalendarDay | null): Dateline | null {
  return readBracketed(text, source, latest) ?? readOpen(text, source, latest);
}

/** "【ソウル共同】", "[大阪 1日 ロイター] -", "（中央社高雄2024年3月1日電）", "(부산=연합뉴스) 2024년 3월 1일". */
function readBracketed(text: string, source: DateSource, latest: CalendarDay | null): Dateline | null {
  const { tokens } = source;
  const end = endOfBracket(tokens, 0);
  if (end === null) return null;
  const placeEnd = endOfPlace(source, 1, end - 1);
  const place = nameOfPlace(text, source.lexicon.language, tokens.slice(1, placeEnd));
  if (!place) return null;
  const comma = isComma(tokens[placeEnd]);
  const inside =
    comma || isCapitals(tokens.slice(1, placeEnd)) ? readDay(source, placeEnd + (comma ? 1 : 0)) : null;
  const after = inside ? null : readDay(source, end);
  const date = inside ?? (after?.date.year ? after : null);
  if (date) return datelineOf(tokens, Math.max(end, date.next), place, date, latest);
  const isSigned =
    namesAgency(text, tokens.slice(1, end - 1)) || /^[=＝]$/u.test(tokens[placeEnd]?.key ?? '');
  return isSigned ? placeLine(tokens, end, place) : null;
}

/** "Mosca, 13 settembre 2023 –", "(Belga) Liège, 31 décembre -", "新华社北京11月17日电", "24/09/2020 -". */
function readOpen(text: string, source: DateSource, latest: CalendarDay | null): Dateline | null {
  const { tokens } = source;
  const bracketEnd = endOfBracket(tokens, 0);
  const start = bracketEnd !== null && isDash(tokens[bracketEnd]) ? bracketEnd + 1 : (bracketEnd ?? 0);
  const placeEnd = endOfPlace(source, start, tokens.length);
  const place = nameOfPlace(text, source.lexicon.language, tokens.slice(start, placeEnd));
  const isMarked = isComma(tokens[placeEnd]) || tokens[placeEnd]?.key === '.';
  const date = readDay(source, isMarked ? placeEnd + 1 : placeEnd);
  if (!date) return readUndated(text, source, start, placeEnd);
  const closed = endOfTail(source, date.next);
  if (closed === null || !(isMarked || isApart(source, start, placeEnd, date))) return null;
  // "1 maja 2004 –" opens a history lesson unless it is known to be near the day of publication.
  const isBare = placeEnd === start;
  if (isBare && (date.date.year === null || latest === null || !isDash(tokens[closed - 1]))) return null;
  return datelineOf(tokens, closed, place, date, latest);
}

/**
 * "Il 25 aprile 1945" is the opening of a sentence. Without a mark, capitals or a script without them part a place from its
 * day, or an agency in brackets behind them: "Praha 6. března (ČTK) -".
 */
function isApart(
  { tokens, lexicon }: DateSource,
  start: number,
  placeEnd: number,
  { next }: FoundDay,
): boolean {
  const words = tokens.slice(start, placeEnd);
  // "CORSO 6 MARZO - Lavori in corso"
  if (words.some((_, index) => termAt(lexicon, tokens, start + index, 'void') !== null)) return false;
  if (isCapitals(words)) return true;
  return endOfBracket(tokens, next) !== null && words.every(({ word }) => word.length >= MIN_PLACE_LETTERS);
}

/** "NEW YORK (AP) —", "München –": a place, and either an agency in brackets or a dash with space on both sides. */
function readUndated(text: string, source: DateSource, start: number, placeEnd: number): Dateline | null {
  const { tokens } = source;
  const bracketEnd = endOfBracket(tokens, placeEnd);
  const stop = tokens[bracketEnd ?? placeEnd]?.key === '.' ? 1 : 0;
  const at = (bracketEnd ?? placeEnd) + stop;
  const dash = tokens[at];
  const following = tokens[at + 1];
  if (!isDash(dash) || !following || lettersOf(following) === 'lower') return null;
  const words = tokens.slice(start, placeEnd);
  // "NEW YORK" is a place, "Maria Rossi" a person: of words in small letters only a single one is taken for a place.
  const isSingle = !words.some(({ apart }, index) => index > 0 && apart);
  const isNamed = bracketEnd !== null || isSingle || words.some((word) => lettersOf(word) === 'upper');
  const isParted = bracketEnd !== null || (stop > 0 && !dash?.apart) || (dash?.apart && following.apart);
  if (!isNamed || !isParted || words.length > MAX_UNDATED_PLACE_TOKENS) return null;
  // "BUFFALO, N.Y. —": a stop with space behind it ends an abbreviation, and "Lima.-" does not.
  const isAbbreviated = bracketEnd === null && stop > 0 && dash?.apart;
  const place = nameOfPlace(
    text,
    source.lexicon.language,
    tokens.slice(start, placeEnd + (isAbbreviated ? 1 : 0)),
  );
  return place ? placeLine(tokens, at + 1, place) : null;
}

function datelineOf(
  tokens: readonly DateToken[],
  next: number,
  place: string | null,
  { date, at, next: dayEnd }: FoundDay,
  latest: CalendarDay | null,
): Dateline | null {
  const day = latestSuchDay(date, latest);
  return day && { ...spanOf(tokens, 0, next), place, day, dayWords: spanOf(tokens, at, dayEnd) };
}

function placeLine(tokens: readonly DateToken[], next: number, place: string): Dateline {
  return { ...spanOf(tokens, 0, next), place, day: null, dayWords: null };
}

function spanOf(tokens: readonly DateToken[], at: number, next: number): Span {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

function isCapitals(tokens: readonly DateToken[]): boolean {
  return tokens.every((token) => ['upper', 'none'].includes(lettersOf(token)));
}

/** Words with a capital or of a script without capitals, with the marks and small words between them. */
function endOfPlace(source: DateSource, from: number, to: number): number {
  const { tokens } = source;
  let end = from;
  for (let at = from; at < Math.min(to, from + MAX_PLACE_TOKENS); at++) {
    const token = tokens[at];
    if (!token || isDateWord(source, at)) break;
    const isName = token.kind === 'word' && lettersOf(token) !== 'lower';
    const isBetween =
      at > from &&
      (token.kind === 'word'
        ? token.end - token.start <= MAX_PARTICLE_LETTERS
        : WITHIN_PLACE.test(token.key) && tokens[at - 1]?.kind === 'word' && !token.apart);
    if (isName) end = at + 1;
    else if (!isBetween) break;
  }
  return end;
}

function isDateWord({ lexicon, tokens }: DateSource, at: number): boolean {
  const following = tokens[at + 1];
  const month = termAt(lexicon, tokens, at, 'month');
  if (month && (following?.kind === 'number' || following?.key === '.')) return true;
  const weekday = termAt(lexicon, tokens, at, 'weekday');
  return (weekday !== null && weekday.term.weak === null) || termAt(lexicon, tokens, at, 'shift') !== null;
}

/** A day with its month, or by its number alone where a language counts days so; one small word may lead to it. */
function readDay(source: DateSource, at: number): FoundDay | null {
  const leading = source.tokens[at];
  const isSmallWord = leading?.kind === 'word' && leading.end - leading.start <= MAX_PARTICLE_LETTERS;
  for (const start of isSmallWord ? [at, at + 1] : [at]) {
    const reading =
      readNumericDate(source, start) ?? readWrittenDate(source, start) ?? readDayInNumbers(source, start);
    const meaning = reading?.dates[0]?.meaning;
    if (reading?.dates.length !== 1 || meaning?.kind !== 'written' || meaning.day === null) continue;
    return { date: meaning, at: start, next: reading.next };
  }
  return null;
}

/** "Jakarta, 6/3 (ANTARA) -": day and month in numbers count where an agency follows. */
function readDayInNumbers(source: DateSource, at: number): DateReading | null {
  const date = readDayAndMonthInNumbers(source, at);
  if (date?.meaning.month == null || endOfBracket(source.tokens, date.next) === null) return null;
  return readingOf(source, at, date.next, date.meaning);
}

/** What may follow the day up to the dash: a weekday, an agency in brackets, slashes or capitals; `null` where no end comes. */
function endOfTail(source: DateSource, from: number): number | null {
  const { tokens, lexicon } = source;
  let named = false;
  let at = from;
  while (at < tokens.length && at < from + MAX_TAIL_TOKENS) {
    const token = tokens[at];
    if (!token) break;
    const bracketEnd = endOfBracket(tokens, at) ?? endOfSlashes(tokens, at);
    if (bracketEnd !== null) {
      named = true;
      at = bracketEnd;
    } else if (token.word.length > 1 && lettersOf(token) === 'upper') {
      named = true;
      at++;
    } else if (isDash(token) || wireMarks.includes(token.key)) return at + 1;
    else if (token.kind === 'mark' && /^[.,،]$/u.test(token.key)) at++;
    else if (named) return at;
    else
      at =
        termAt(lexicon, tokens, at, 'weekday')?.next ??
        termAt(lexicon, tokens, at, 'link')?.next ??
        Number.NaN;
  }
  return at === tokens.length ? at : null;
}
