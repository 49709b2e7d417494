import { describe, expect, it } from 'vitest';
import { relativeNames } from '../../../utils/core/language/relative-names';

describe('relativeNames', () => {
  it.each([
    ['en', 'yesterday', 'day', -1],
    ['it', 'dopodomani', 'day', 2],
    ['de', 'nächstes jahr', 'year', 1],
    ['tr', 'geçen ay', 'month', -1],
    ['zh', '去年', 'year', -1],
  ] as const)('knows in %s that "%s" is a %s, %i away', (language, phrase, unit, offset) => {
    expect(relativeNames(language).phrases).toContainEqual({ phrase, unit, offset });
  });

  it('knows no phrase that means two days, such as Hindi "कल"', () => {
    expect(relativeNames('hi').phrases.map(({ phrase }) => phrase)).not.toContain('कल');
  });

  it.each([
    ['en', '{n} days ago', 'day', 'ago'],
    ['pl', '{n} lat temu', 'year', 'ago'],
    ['ru', 'через {n} месяца', 'month', 'ahead'],
    ['ja', '{n} 日前', 'day', 'ago'],
  ] as const)(
    'knows every plural form of a counted stretch in %s: %s',
    (language, frame, unit, direction) => {
      expect(relativeNames(language).frames).toContainEqual({ frame, unit, direction });
    },
  );
});
