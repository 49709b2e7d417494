import { canonicalLanguage } from './language-tag';
import { remembered } from './remembered';

/** The Gregorian day, `YYYY-MM-DD`; `null` where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return year >= 1000 && year <= 9999 ? moment.toISOString().slice(0, 10) : null;
}

/** Calendars whose years run beside ours: same months and days, other numbers. Asked of `Intl`, so that no year stands here. */
const YEAR_CALENDARS = ['ja-u-ca-japanese', 'zh-TW-u-ca-roc', 'th-u-ca-buddhist'];
/** One moment in each Japanese era that a news page may name: Shōwa, Heisei, Reiwa. */
const ERA_MOMENTS = [Date.UTC(1980, 5, 1), Date.UTC(2000, 5, 1), Date.UTC(2024, 5, 1)];

const MS_A_DAY = 86_400_000;
const PERSIAN_YEAR_OFFSET = 621;
/** The Persian year begins on one of these days of March, by the equinox. */
const NOWRUZ_DAYS = [19, 20, 21, 22];
const LONG_MONTHS = 6;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What to add to a year of an era to get ours: `令和 → 2018`, `民國 → 1911`, `พ.ศ. → -543`. */
export function eraOffsets(): ReadonlyMap<string, number> {
  return new Map(
    YEAR_CALENDARS.flatMap((locale) =>
      ERA_MOMENTS.map((moment): readonly [string, number] => {
        const parts = datePartsOf(`${locale}-nu-latn`, moment);
        return [parts.era, new Date(moment).getUTCFullYear() - parts.year];
      }),
    ),
  );
}

/** The Gregorian day of a day in the Persian calendar, checked against `Intl`. */
export function isoDayOfPersian(year: number, month: number, day: number): string | null {
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS) + day - 1;
  for (const nowruz of NOWRUZ_DAYS) {
    const moment = Date.UTC(year + PERSIAN_YEAR_OFFSET, 2, nowruz) + dayOfYear * MS_A_DAY;
    const parts = datePartsOf('fa-u-ca-persian-nu-latn', moment);
    if (parts.year === year && parts.month === month && parts.day === day) {
      return new Date(moment).toISOString().slice(0, 10);
    }
  }
  return null;
}

/** The month names of the Persian calendar in a language that counts by it; none in any other. */
export function persianMonthNames(language: string): ReadonlyMap<string, number> {
  const locale = canonicalLanguage(language);
  if (new Intl.DateTimeFormat(locale).resolvedOptions().calendar !== 'persian') return new Map();
  const names = new Intl.DateTimeFormat(`${locale}-u-ca-persian`, { month: 'long', timeZone: 'UTC' });
  return new Map(
    Array.from({ length: 12 }, (_, index) => {
      const moment = Date.UTC(2024, index, 25);
      return [names.format(moment).toLowerCase(), datePartsOf('fa-u-ca-persian-nu-latn', moment).month];
    }),
  );
}

function datePartsOf(locale: string, moment: number) {
  const format = formatOf(locale);
  const parts = new Map<string, string>(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const number = (part: string) => Number(parts.get(part));
  return { era: parts.get('era') ?? '', year: number('year'), month: number('month'), day: number('day') };
}

function formatOf(locale: string): Intl.DateTimeFormat {
  const parts = { era: 'short', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  return remembered(formats, locale, () => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
}
