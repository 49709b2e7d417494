import { IntlMessageFormat } from 'intl-messageformat';
import type { DatePrecision } from '../core/article/analysis';
import type { Age } from '../core/views/story-view';
import type { MessageKey, Messages } from './messages';

type Values = Readonly<Record<string, string | number>>;

/** Everything that puts a view into the reader's language. */
export interface Texts {
  /** BCP 47 tag of the texts. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: (key: MessageKey, values?: Values) => string;
  /** A day, a month or a year, as exact as it is known. */
  readonly date: (value: string, precision: DatePrecision) => string;
  readonly age: (age: Age) => string;
  readonly list: (items: readonly string[]) => string;
  /** The name of a language, whatever its region; the tag itself where `Intl` has no name. */
  readonly languageName: (tag: string) => string;
}

const DATE_PARTS: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** Texts in one language. Numbers, plurals, dates and lists are `Intl`'s, so that a locale file holds words alone. */
export function createTexts(locale: string, messages: Messages): Texts {
  const direction = messages.language.direction === 'rtl' ? 'rtl' : 'ltr';
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const nearDays = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // "Last year" may be two months ago or twenty.
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    locale,
    direction,
    t: (key, values) => {
      const format = formats.get(key) ?? new IntlMessageFormat(messageOf(messages, key), locale);
      formats.set(key, format);
      return String(format.format(values && isolateWords(values, direction)));
    },
    date: (value, precision) => {
      const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
      const date = new Date(Date.UTC(year, month - 1, day));
      return new Intl.DateTimeFormat(locale, { ...DATE_PARTS[precision], timeZone: 'UTC' }).format(date);
    },
    age: ({ value, unit }) => (unit === 'day' ? nearDays : counted).format(value, unit),
    list: (items) => lists.format(items.map((item) => isolate(item, direction))),
    languageName: (tag) => nameOf(names, tag),
  };
}

function isolateWords(values: Values, direction: 'ltr' | 'rtl'): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(value, direction) : value,
    ]),
  );
}

/** Names and sites of the other direction would else draw the words and marks around them along; invisible. */
function isolate(words: string, direction: 'ltr' | 'rtl'): string {
  const isForeign = direction === 'rtl' ? /\p{Script=Latin}|\p{N}/u : /\p{Script=Arabic}|\p{Script=Hebrew}/u;
  return isForeign.test(words) ? `\u2068${words}\u2069` : words;
}

function messageOf(messages: Messages, key: MessageKey): string {
  const [section = '', name = ''] = key.split('.');
  const texts = messages[section as keyof Messages] as Readonly<Record<string, string>>;
  return texts[name] ?? key;
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag);
    return names.of(script ? `${language}-${script}` : language) ?? tag;
  } catch {
    return tag;
  }
}
