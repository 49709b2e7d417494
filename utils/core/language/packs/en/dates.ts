import type { DateTable } from '../../date-table';
import { wordList } from '../../word-list';

export const dates: DateTable = {
  days: {
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    tonight: 0,
    'last night': -1,
    'the day before yesterday': -2,
    'the day after tomorrow': 2,
  },
  months: {},
  weekdays: {
    tues: 2,
    weds: 3,
    thur: 4,
    thurs: 4,
  },
  holidays: {
    "new year's day": '01-01',
    "valentine's day": '02-14',
    // "The road opens before the Fourth of July."
    'fourth of july': '07-04',
    halloween: '10-31',
    'christmas eve': '12-24',
    'christmas day': '12-25',
    'boxing day': '12-26',
    "new year's eve": '12-31',
  },
  units: {
    day: wordList(`day, days`),
    week: wordList(`week, weeks`),
    month: wordList(`month, months`),
    year: wordList(`year, years`),
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    'a couple of': 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
  frames: {
    '{n} {unit} ago': 'ago',
    '{n} {unit} earlier': 'before',
    '{n} {unit} later': 'after',
    '{n} {unit} from now': 'ahead',
    // "The following year she moved to Oslo."
    'the following {unit}': 'after',
    'the previous {unit}': 'before',
    'the {unit} before': 'before',
    'the {unit} previous': 'before',
    'the {unit} earlier': 'before',
  },
  otherDays: {
    'the next day': 1,
    'the day after': 1,
  },
  last: wordList(`last, this past`),
  current: wordList(`this, the current`),
  next: wordList(`next, this coming, the coming`),
  sameDay: wordList(`the same day, that same day, that day, on the day, for the day`),
  sameMonth: wordList(`the same month, that same month, that month`),
  sameYear: wordList(`the same year, that same year, that year`),
  every: wordList(`every, each, per, on a`),
  decades: wordList(`the years`),
  streets: [],
  // "The second quarter of last year" is no day, month or year.
  vague: wordList(`quarter of, quarter, same period, week of, half of, corresponding period`),
  links: wordList(`of, the`),
  parts: wordList(`
    early, earlier, mid, late, later, the start of, the beginning of, the middle of, the end of
  `),
  dayParts: wordList(`morning, afternoon, evening, night, lunchtime`),
  joinedDayParts: [],
  beforeYear: wordList(`
    in, since, by, until, till, from, during, before, after, between, through, of, early, mid, late
    last, next
  `),
  counted: wordList(`
    people, persons, men, women, children, students, workers, employees, jobs, residents, homes
    houses, schools, cases, deaths, votes, seats, members, troops, soldiers, fans, visitors, copies
    units, shares, cars, points, dollars, pounds, euros, miles, kilometres, kilometers, metres
    meters, feet, tonnes, tons, acres, hectares, square, calories, hours, minutes, times, percent
    per cent, million, billion, km, m, ft, kg, mg, mph, hp, rpm, gmt, utc
  `),
  joiners: wordList(`to, and, or, until, through`),
  // "She may leave", "the march through the town".
  ambiguous: wordList(`may, march, sun, sat, wed`),
  future: wordList(`
    will, 'll, shall, going to, set to, due to, scheduled, expected, plans to, plan to, planned
    upcoming, ahead of, to be held, deadline, should, would
  `),
  until: wordList(`until, till, by, before`),
  since: wordList(`since`),
  clauses: wordList(`that, which, who, after, than`),
  never: wordList(`
    black friday, cyber monday, super tuesday, bloody sunday, usa today, russia today, india today
    mail on sunday, sunday times, sunday mirror, sunday telegraph, rio de janeiro
  `),
};
