import { describe, expect, it } from 'vitest';
import { migrate } from '../../../utils/core/settings/migrate';
import { readSettings } from '../../../utils/core/settings/read-settings';
import { DEFAULTS } from '../../../utils/core/settings/schema';

describe('readSettings', () => {
  it('gives the defaults to a reader who has set nothing, and calls nothing broken', () => {
    expect(readSettings({}, 1)).toEqual({ settings: DEFAULTS, broken: [] });
  });

  it('falls back for a broken field alone', () => {
    const stored = { marks: 'yes', colours: 'lines', summaryLength: 7, sitesOff: ['news.example'] };
    expect(readSettings(stored, 1)).toEqual({
      settings: { ...DEFAULTS, colours: 'lines', sitesOff: ['news.example'] },
      broken: ['marks', 'summaryLength'],
    });
  });

  it.each([
    ['nothing', null],
    ['a list of other things', [1, {}, null]],
    ['a host with a path', ['news.example/today']],
    ['a list without end', new Array(10_000).fill('news.example')],
  ])('leaves no site out for %s', (_, sitesOff) => {
    expect(readSettings({ sitesOff }, 1).settings.sitesOff).toEqual([]);
  });

  it('keeps each site once and in order', () => {
    const sitesOff = ['b.example', 'a.example', 'b.example', 3];
    expect(readSettings({ sitesOff }, 1)).toEqual({
      settings: { ...DEFAULTS, sitesOff: ['a.example', 'b.example'] },
      broken: [],
    });
  });

  it.each(['it', 'pt-BR', 'auto'])('takes %s for a language of the interface', (interfaceLanguage) => {
    expect(readSettings({ interfaceLanguage }, 1).settings.interfaceLanguage).toBe(interfaceLanguage);
  });

  it.each(['', '../it', 'ITALIANO', 4])('takes %j for no language', (interfaceLanguage) => {
    expect(readSettings({ interfaceLanguage }, 1)).toEqual({
      settings: DEFAULTS,
      broken: ['interfaceLanguage'],
    });
  });

  it('ignores what a later version has stored beside', () => {
    expect(readSettings({ marks: false, voice: 'low' }, 9)).toEqual({
      settings: { ...DEFAULTS, marks: false },
      broken: [],
    });
  });
});

describe('migrate', () => {
  const steps = [
    ({ bright, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      colours: bright ? 'speakers' : 'lines',
    }),
    (stored: Readonly<Record<string, unknown>>) => ({ ...stored, marks: true }),
  ];

  it('takes old settings through every step that they have not seen', () => {
    expect(migrate({ bright: false }, 1, steps)).toEqual({ colours: 'lines', marks: true });
    expect(migrate({ colours: 'single' }, 2, steps)).toEqual({ colours: 'single', marks: true });
  });

  it('leaves settings of the newest version and of a future one as they are', () => {
    expect(migrate({ marks: false }, 3, steps)).toEqual({ marks: false });
    expect(migrate({ marks: false }, 12, steps)).toEqual({ marks: false });
  });
});
