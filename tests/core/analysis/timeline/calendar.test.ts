import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  formatDate,
  parseDay,
  weekdayOf,
} from '../../../../utils/core/analysis/timeline/calendar';

describe('parseDay', () => {
  it('reads the day of a moment', () => {
    expect(parseDay('2024-02-29T23:10:00+01:00')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it.each(['2023-02-29', '2023-13-01', '29/02/2024', ''])('finds no day in "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('a day of the calendar', () => {
  const newYear = { year: 2024, month: 1, day: 1 };

  it('knows the day before and after the turn of a year', () => {
    expect(addDays(newYear, -1)).toEqual({ year: 2023, month: 12, day: 31 });
    expect(addDays(newYear, 60)).toEqual({ year: 2024, month: 3, day: 1 });
  });

  it('knows the months round the turn of a year', () => {
    expect(addMonths(newYear, -1)).toEqual({ year: 2023, month: 12, day: null });
    expect(addMonths(newYear, 14)).toEqual({ year: 2025, month: 3, day: null });
  });

  it('knows its weekday, before 1970 too', () => {
    expect(weekdayOf(newYear)).toBe(1);
    expect(weekdayOf({ year: 1945, month: 4, day: 25 })).toBe(3);
    expect(weekdayOf({ year: 2023, month: 12, day: 31 })).toBe(7);
  });

  it('is refused where the month is shorter', () => {
    expect(dayOf(2023, 4, 31)).toBeNull();
  });
});

describe('formatDate', () => {
  it.each([
    [{ year: 2024, month: 3, day: 5 }, '2024-03-05'],
    [{ year: 2024, month: 3, day: null }, '2024-03'],
    [{ year: 812, month: null, day: null }, '0812'],
  ])('writes as much as is known: %o', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });
});
