import { describe, expect, it } from 'vitest';
import { dateOrder } from '../../../utils/core/language/date-order';

describe('dateOrder', () => {
  it('knows how English puts a date together', () => {
    expect(dateOrder('en')).toEqual({
      afterYear: [],
      afterMonth: [],
      afterDay: [],
      monthPrefix: '',
      monthFirst: true,
      yearFirst: false,
      dayFirst: false,
      capitalised: true,
    });
  });

  it.each([
    ['es', { afterDay: ['de'], afterMonth: ['de'], monthFirst: false, dayFirst: true, capitalised: false }],
    ['ru', { afterYear: ['г'], capitalised: false }],
    ['ja', { afterYear: ['年'], afterMonth: ['月'], afterDay: ['日'], yearFirst: true }],
    ['hu', { yearFirst: true, monthFirst: true, capitalised: false }],
    ['he', { monthPrefix: 'ב' }],
    ['en-GB', { monthFirst: false, dayFirst: true }],
  ])('knows the order and the linking words of %s', (language, expected) => {
    expect(dateOrder(language)).toMatchObject(expected);
  });

  it('does not fail on a language tag that is none', () => {
    expect(() => dateOrder('¿qué?')).not.toThrow();
  });
});
