import type { DateFrame, DateUnit } from './date-table';
import { canonicalLanguage } from './language-tag';

/** A phrase for a stretch of the calendar, counted from today. */
export interface RelativeName {
  /** Lower case: "last year". */
  readonly phrase: string;
  readonly unit: DateUnit;
  readonly offset: number;
}

/** What `Intl` knows about dates that are told from today in one language. */
export interface RelativeNames {
  readonly phrases: readonly RelativeName[];
  /** Counted stretches with `{n}` for the number: "{n} days ago". */
  readonly frames: readonly {
    readonly frame: string;
    readonly unit: DateUnit;
    readonly direction: DateFrame;
  }[];
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
/** Enough numbers to meet every plural form of the languages that `Intl` knows. */
const PLURAL_SAMPLES = [1, 2, 3, 5, 11, 21, 100];
const NEAR_DAYS = [-2, -1, 0, 1, 2];
const NEAR_UNITS = [-1, 0, 1];

/** "Yesterday", "last year" and "3 days ago" in one language, as `Intl` says them. */
export function relativeNames(language: string): RelativeNames {
  const locale = canonicalLanguage(language);
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const phrases = new Map<string, RelativeName | null>();
  const frames = new Map<string, RelativeNames['frames'][number]>();
  for (const unit of UNITS) {
    for (const offset of unit === 'day' ? NEAR_DAYS : NEAR_UNITS) {
      const phrase = named.format(offset, unit).toLocaleLowerCase(locale);
      // Hindi says one word for yesterday and tomorrow: a phrase with two meanings tells nothing.
      if (!/\p{N}/u.test(phrase)) phrases.set(phrase, phrases.has(phrase) ? null : { phrase, unit, offset });
    }
    for (const sample of PLURAL_SAMPLES) {
      for (const [count, direction] of [
        [-sample, 'ago'],
        [sample, 'ahead'],
      ] as const) {
        const parts = counted.formatToParts(count, unit);
        if (!parts.some(({ type }) => type === 'integer')) continue;
        const frame = parts.map(({ type, value }) => (type === 'integer' ? '{n}' : value)).join('');
        frames.set(frame, { frame: frame.toLocaleLowerCase(locale), unit, direction });
      }
    }
  }
  return { phrases: [...phrases.values()].filter((name) => name !== null), frames: [...frames.values()] };
}
