/** A stretch of the calendar that can be counted. */
export type DateUnit = 'day' | 'week' | 'month' | 'year';

/**
 * What a counted stretch is measured from: `ago` and `ahead` from the story's day ("3 giorni fa"), `before` and `after`
 * from the date mentioned last ("tre giorni dopo"); `on` counts no stretch but names a day of the month ("el día 14").
 */
export type DateFrame = 'ago' | 'ahead' | 'before' | 'after' | 'on';

/**
 * The words for dates that `Intl` does not know: it already gives month and weekday names, "yesterday", "last year"
 * and "3 days ago". All lower case, compared without regard to case; an entry may hold several words.
 */
export interface DateTable {
  /** Words for a day, in days from the story's: `odierno: 0`, `'this morning': 0`. */
  readonly days: Readonly<Record<string, number>>;
  /** Inflected forms and abbreviations of months, 1 for January: `styczniu: 1`. */
  readonly months: Readonly<Record<string, number>>;
  /** Inflected forms of weekdays, 1 for Monday: `środę: 3`. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days with a name of their own, as month and day: `ferragosto: '08-15'`. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Every form of the units; the first is the word for one of them: "rok, roku, lata, lat". */
  readonly units: Readonly<Record<DateUnit, readonly string[]>>;
  /** Number words that are counted with: `due: 2`. */
  readonly numbers: Readonly<Record<string, number>>;
  /** "last", "this" and "next", whether they stand before or after their noun. */
  readonly last: readonly string[];
  readonly current: readonly string[];
  readonly next: readonly string[];
  /** Counted stretches, with `{n}` and `{unit}`: `'{n} {unit} or sono': 'ago'`. */
  readonly frames: Readonly<Record<string, DateFrame>>;
  /** "the same day", "quel giorno": the day or year that was mentioned last. */
  readonly sameDay: readonly string[];
  readonly sameMonth: readonly string[];
  readonly sameYear: readonly string[];
  /** "the next day", in days from the day mentioned last: `'il giorno dopo': 1`. */
  readonly otherDays: Readonly<Record<string, number>>;
  /** "every", "on a": what follows is a habit and no date. */
  readonly every: readonly string[];
  /** "the years" before a round year: a decade and no year. */
  readonly decades: readonly string[];
  /** "via", "rue du": what follows is a street's name. */
  readonly streets: readonly string[];
  /** "quarter of", "the same period": with "this year" behind them they name a stretch that is no day, month or year. */
  readonly vague: readonly string[];
  /** What may stand between the parts of one date: "of", "the". */
  readonly links: readonly string[];
  /** "early", "mid", "the end of": they belong to the date that follows. */
  readonly parts: readonly string[];
  /** "morning", "sera": they belong to the day before them. */
  readonly dayParts: readonly string[];
  /** Parts of a day that are written together with a weekday or with "yesterday": `abend` in "Montagabend". */
  readonly joinedDayParts: readonly string[];
  /** Words before a number of four digits that make it a year: "in", "since", "dal". */
  readonly beforeYear: readonly string[];
  /** Words after a number of four digits that make it a count: "people", "euro". */
  readonly counted: readonly string[];
  /** Words of joining two days or years: "to", "and", "al". */
  readonly joiners: readonly string[];
  /** Month or weekday names that are everyday words too, which count only with a number or a date word beside them: "may". */
  readonly ambiguous: readonly string[];
  /** Words by which a sentence speaks of what is still to come: "will"; `-rà` stands for an ending. */
  readonly future: readonly string[];
  /** "until", "by": a weekday right behind them is still to come. */
  readonly until: readonly string[];
  /** "since": a date right behind them lies back, whatever its clause says. */
  readonly since: readonly string[];
  /** Words that open a clause of its own, whose "will" says nothing about a date before it: "that". */
  readonly clauses: readonly string[];
  /** Phrases that hold a date's word and are no date: "por la mañana". */
  readonly never: readonly string[];
}
