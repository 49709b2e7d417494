import { overlaps, type Span } from '../../article/span';
import { eraOffsets, isoDay, isoDayOfPersian, persianMonthNames } from '../../language/calendars';
import { dateOrder } from '../../language/date-order';
import { plainDigits } from '../../language/digits';
import { monthNames } from '../../language/month-names';
import { remembered } from '../../language/remembered';

/** A date written out to the year, in a text. */
export interface FullDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

type Parts = Readonly<Record<string, string | undefined>>;

interface DatePattern {
  readonly pattern: RegExp;
  /** The day that the parts make, `null` where there is none. */
  readonly read: (parts: Parts) => string | null;
}

/** A letter, told by what it is not: V8 takes seconds to compile a counted `\p{L}` beside a list of names. */
const LETTER = String.raw`[^\s\d.,،:;/()'’"“”„«»–—-]`;
/** "3rd", "1er", "3.", "1º", "3-го": what may cling to the number of a day. */
const ORDINAL = String.raw`(?:[.ºª°]|[-:]?${LETTER}{1,3}(?![\p{L}\p{M}]))?`;
/** Marks and one short word between two parts: "3 de mayo de 2024", "2024 m. gegužės 3". */
const LINK = String.raw`[\s.,،/-]{0,3}(?:${LETTER}{1,4}['’\s.]\s?)?`;
/** As above, or a second name of the month: "3 مايو/أيار 2024". */
const LINK_TO_YEAR = String.raw`[\s.,،/(-]{0,3}(?:${LETTER}{1,9}[\s.,،)]{1,2})?`;
const DAY = String.raw`(?<!\p{N})(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})(?!\p{N})`;
/** A Buddhist year may stand without its era: no page is from the 25th century. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_OFFSET = 543;
/** Years of the Persian calendar, as numbers alone: no page is from the 14th century either. */
const PERSIAN_FROM = 1300;
const PERSIAN_UNTIL = 1500;
const CENTURY = 2000;

/** Every date with day, month and year in a text, in order. A region in `language` tells how to read "3/5/2024". */
export function findFullDates(text: string, language: string): readonly FullDate[] {
  const folded = plainDigits(text);
  const found: FullDate[] = [];
  for (const { pattern, read } of patternsFor(language)) {
    for (const match of folded.matchAll(pattern)) {
      const day = read(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].length };
      if (day && !found.some((other) => overlaps(other, span))) found.push({ ...span, day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const patterns = new Map<string, readonly DatePattern[]>();

function patternsFor(language: string): readonly DatePattern[] {
  return remembered(patterns, language, () => [
    ...numberPatterns(language),
    ...namePatterns(monthNames(language), readYearAsWritten),
    ...namePatterns(monthNames('en'), readYearAsWritten),
    ...namePatterns(persianMonthNames(language), isoDayOfPersian),
  ]);
}

function numberPatterns(language: string): readonly DatePattern[] {
  const offsets = eraOffsets();
  const eras = [...offsets.keys()].map(escapePattern).join('|');
  const { dayFirst } = dateOrder(language);
  const readInOrder = (parts: Parts) => readByOrder(parts, dayFirst);
  return [
    patternOf(
      String.raw`(?<!\p{N})(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]`,
      (parts) => readParts(parts, readYearAsWritten),
    ),
    patternOf(
      String.raw`(?<era>${eras})\s?(?<year>\d{1,3}|元)年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日`,
      (parts) => readEra(parts, offsets),
    ),
    patternOf(
      String.raw`(?<!\p{N})(?<year>\d{4})(?<mark>[./-])\s?(?<month>\d{1,2})\k<mark>\s?(?<day>\d{1,2})(?!\p{N})`,
      (parts) => readParts(parts, readYearAsWritten),
    ),
    patternOf(
      String.raw`(?<![\p{N}./-])(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})\k<mark>\s?${YEAR}`,
      readInOrder,
    ),
    patternOf(
      String.raw`(?<![\p{N}./-])(?<first>\d\d)(?<mark>[./])(?<second>\d\d)\k<mark>(?<shortYear>\d\d)(?![\p{N}./-])`,
      readInOrder,
    ),
  ];
}

function namePatterns(names: ReadonlyMap<string, number>, readDay: typeof isoDay): readonly DatePattern[] {
  if (names.size === 0) return [];
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const month = String.raw`(?<![\p{L}\p{M}])(?<name>${longestFirst.join('|')})(?![\p{L}\p{M}\p{N}])`;
  const read = ({ name, ...parts }: Parts) =>
    readParts({ ...parts, month: String(names.get(name?.toLowerCase() ?? '')) }, readDay);
  return [
    patternOf(`${DAY}${ORDINAL}${LINK}${month}${LINK_TO_YEAR}${YEAR}`, read),
    patternOf(`${month}${String.raw`[.\s]{1,2}`}${DAY}${ORDINAL}${LINK_TO_YEAR}${YEAR}`, read),
    patternOf(String.raw`(?<!\p{N})${YEAR}${LINK}${month}\s${DAY}(?!\p{N})`, read),
  ];
}

function patternOf(source: string, read: DatePattern['read']): DatePattern {
  return { pattern: new RegExp(source, 'giu'), read };
}

function readParts({ year, month, day }: Parts, readDay: typeof isoDay): string | null {
  return readDay(Number(year), Number(month), Number(day));
}

/** Which of the two small numbers is the month, by its size where that decides, else by the language's custom. */
function readByOrder({ first, second, year, shortYear }: Parts, dayFirst: boolean): string | null {
  const [a, b] = [Number(first), Number(second)];
  const full = year ? Number(year) : CENTURY + Number(shortYear);
  const isFirstDay = a > 12 || (dayFirst && b <= 12);
  return isFirstDay ? readYearAsWritten(full, b, a) : readYearAsWritten(full, a, b);
}

/** The first year of an era is written 元. */
function readEra({ era = '', year, month, day }: Parts, offsets: ReadonlyMap<string, number>): string | null {
  const yearOfEra = year === '元' ? 1 : Number(year);
  return isoDay(yearOfEra + (offsets.get(era) ?? 0), Number(month), Number(day));
}

function readYearAsWritten(year: number, month: number, day: number): string | null {
  if (year >= PERSIAN_FROM && year < PERSIAN_UNTIL) return isoDayOfPersian(year, month, day);
  return isoDay(year >= BUDDHIST_FROM ? year - BUDDHIST_OFFSET : year, month, day);
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
}
