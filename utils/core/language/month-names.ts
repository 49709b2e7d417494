import { baseLanguage, canonicalLanguage } from './language-tag';
import { remembered } from './remembered';

/** Regions whose month names differ from those of the language's main region: Jänner, setiembre, أيلول, شتنبر. */
const OTHER_REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA', 'ar-MR'],
  de: ['de-AT'],
  en: ['en-GB'],
  es: ['es-PE'],
  pt: ['pt-PT'],
};
/** A name changes with what stands beside it ("wrzesień", "3 września"), so each is asked for in several places. */
const MONTH_PLACES: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' },
  { month, year: 'numeric' },
  { month, day: 'numeric', year: 'numeric' },
]);
const WEEKDAY_PLACES: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap(
  (weekday) => [{ weekday }, { weekday, day: 'numeric', month: 'long', year: 'numeric' }],
);
const SHORTENED_LETTERS = 3;
const DAYS_A_WEEK = 7;
const MONTHS_A_YEAR = 12;

const months = new Map<string, ReadonlyMap<string, number>>();
const weekdays = new Map<string, ReadonlyMap<string, number>>();

/** Every form of the twelve months in a language, lower case and without a final stop: `september → 9`, `wrz → 9`. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  return remembered(months, language, () => {
    const names = namesOf(language, 'month', MONTH_PLACES, MONTHS_A_YEAR, (at) => Date.UTC(2023, at, 1));
    return withShortened(names);
  });
}

/** Every form of the seven weekdays in a language, lower case and without a final stop; Monday is 1, Sunday is 7. */
export function weekdayNames(language: string): ReadonlyMap<string, number> {
  // 2 January 2023 was a Monday
  return remembered(weekdays, language, () =>
    namesOf(language, 'weekday', WEEKDAY_PLACES, DAYS_A_WEEK, (at) => Date.UTC(2023, 0, 2 + at)),
  );
}

function namesOf(
  language: string,
  part: 'month' | 'weekday',
  places: readonly Intl.DateTimeFormatOptions[],
  count: number,
  dayOf: (index: number) => number,
): Map<string, number> {
  const names = new Map<string, number>();
  const base = canonicalLanguage(language);
  for (const locale of [base, ...(OTHER_REGIONS[baseLanguage(base)] ?? [])]) {
    for (const place of places) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...place, timeZone: 'UTC' });
      for (let index = 0; index < count; index++) {
        const found = format.formatToParts(dayOf(index)).find(({ type }) => type === part);
        const name = found?.value.toLowerCase().replace(/[.\u0970]$/u, '') ?? '';
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}

/** Adds the first three letters of each month, which papers write where `Intl` has another short form ("3 sep 2024"). */
function withShortened(names: Map<string, number>): ReadonlyMap<string, number> {
  const shortened = new Map<string, number | null>();
  for (const [name, month] of names) {
    if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{4,}$/u.test(name)) continue;
    const start = name.slice(0, SHORTENED_LETTERS);
    const other = shortened.has(start) && shortened.get(start) !== month;
    shortened.set(start, other ? null : month);
  }
  for (const [start, month] of shortened) {
    if (month !== null && !names.has(start)) names.set(start, month);
  }
  return names;
}
