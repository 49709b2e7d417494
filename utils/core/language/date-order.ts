import { canonicalLanguage } from './language-tag';

/** How a language puts a date together. */
export interface DateOrder {
  /** Lower-case words that it writes after the parts of a date: "de", "г", "年". */
  readonly afterYear: readonly string[];
  readonly afterMonth: readonly string[];
  readonly afterDay: readonly string[];
  /** Letters that are written together with the month behind a day: Hebrew "ב". */
  readonly monthPrefix: string;
  /** "May 3": the month stands before the day. */
  readonly monthFirst: boolean;
  /** "2024. március 7.": the year stands before both. */
  readonly yearFirst: boolean;
  /** "3/5" is the third of May: the day stands first where a date is written in numbers. */
  readonly dayFirst: boolean;
  /** Names of months and weekdays take a capital letter. */
  readonly capitalised: boolean;
}

type Part = 'year' | 'month' | 'day' | 'weekday';

const PLACES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { month: 'long', day: 'numeric' },
];
/** 7 March 2024, a Thursday: no two of its parts look alike. */
const SAMPLE = Date.UTC(2024, 2, 7);

/** The order and the linking words of a language's dates, as `Intl` writes them. */
export function dateOrder(language: string): DateOrder {
  const locale = `${canonicalLanguage(language)}-u-ca-gregory-nu-latn`;
  const long = partsOf(locale, PLACES[0]);
  const numeric = partsOf(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const weekday = partsOf(locale, { weekday: 'long' })[0]?.value ?? '';
  return {
    afterYear: wordsAfter(locale, 'year'),
    afterMonth: wordsAfter(locale, 'month'),
    afterDay: wordsAfter(locale, 'day'),
    monthPrefix: lettersBefore(long, 'month'),
    monthFirst: comesFirst(long, 'month', 'day'),
    yearFirst: comesFirst(long, 'year', 'month'),
    dayFirst: comesFirst(numeric, 'day', 'month'),
    capitalised: weekday.charAt(0) !== weekday.charAt(0).toLowerCase(),
  };
}

function partsOf(locale: string, options?: Intl.DateTimeFormatOptions): readonly Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(SAMPLE);
}

function comesFirst(parts: readonly Intl.DateTimeFormatPart[], first: Part, second: Part): boolean {
  const order = parts.map(({ type }) => type);
  return order.indexOf(first) < order.indexOf(second);
}

function lettersBefore(parts: readonly Intl.DateTimeFormatPart[], part: Part): string {
  const literal = parts[parts.findIndex(({ type }) => type === part) - 1];
  return (literal?.type === 'literal' && /\p{L}+$/u.exec(literal.value)?.[0]) || '';
}

function wordsAfter(locale: string, part: Part): readonly string[] {
  const words = new Set<string>();
  for (const place of PLACES) {
    const parts = partsOf(locale, place);
    for (const [index, { type }] of parts.entries()) {
      const next = parts[index + 1];
      if (type !== part || next?.type !== 'literal') continue;
      for (const word of next.value.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
    }
  }
  return [...words];
}
