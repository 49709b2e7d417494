import { describe, expect, it } from 'vitest';
import { monthNames, weekdayNames } from '../../../utils/core/language/month-names';

describe('monthNames', () => {
  it.each([
    ['en', 'september', 9],
    ['en', 'sept', 9],
    ['en-US', 'sep', 9],
    ['es', 'setiembre', 9],
    ['es', 'sep', 9],
    ['de', 'jänner', 1],
    ['fr', 'août', 8],
    ['pl', 'wrzesień', 9],
    ['pl', 'września', 9],
    ['fi', 'syyskuuta', 9],
    ['el', 'σεπτέμβριος', 9],
    ['ru', 'сентября', 9],
    ['ar', 'سبتمبر', 9],
    ['ar', 'أيلول', 9],
    ['fa', 'سپتامبر', 9],
    ['th', 'กันยายน', 9],
    ['tr_TR', 'eylül', 9],
  ])('knows in %s that %s is month %i', (language, name, month) => {
    expect(monthNames(language).get(name)).toBe(month);
  });

  it('knows no shortened form that two months share', () => {
    expect(monthNames('fr').has('jui')).toBe(false);
  });

  it('does not fail on a language tag that is none', () => {
    expect(() => monthNames('¿qué?')).not.toThrow();
  });
});

describe('weekdayNames', () => {
  it.each([
    ['it', 'mercoledì', 3],
    ['pt', 'segunda-feira', 1],
    ['pl', 'niedziela', 7],
    ['de', 'so', 7],
  ])('knows in %s that %s is day %i', (language, name, day) => {
    expect(weekdayNames(language).get(name)).toBe(day);
  });
});
