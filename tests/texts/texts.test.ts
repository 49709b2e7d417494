import { describe, expect, it } from 'vitest';
import { chooseLanguage, loadTexts } from '../../utils/texts/load-texts';

describe('chooseLanguage', () => {
  it.each([
    ['auto', ['it-CH', 'en'], 'it'],
    ['auto', ['eo', 'it'], 'it'],
    ['auto', ['eo'], 'en'],
    ['auto', ['pt-BR', 'en'], 'pt'],
    ['it', ['en'], 'it'],
    ['tlh', ['it'], 'en'],
  ])('for the setting %s and a reader of %j takes %s', (setting, preferred, language) => {
    expect(chooseLanguage(setting, preferred)).toBe(language);
  });
});

describe('texts', () => {
  it('count as the language counts', async () => {
    const { t } = await loadTexts('it', []);
    expect([1, 2].map((count) => t('speech.count', { count }))).toEqual(['1 citazione', '2 citazioni']);
  });

  it('write dates as the reader’s own country does, as exactly as they are known', async () => {
    const british = await loadTexts('auto', ['en-GB']);
    expect(british.date('2023-09-13', 'day')).toBe('13 September 2023');
    expect(british.date('2023-09', 'month')).toBe('September 2023');
    expect(british.date('2023', 'year')).toBe('2023');
    expect(british.age({ value: -10, unit: 'month' })).toBe('10 months ago');
    expect(british.age({ value: -1, unit: 'year' })).toBe('1 year ago');
    expect(british.age({ value: -1, unit: 'day' })).toBe('yesterday');
  });

  it('keep a name that is written the other way from turning its surroundings round', async () => {
    const english = await loadTexts('en', []);
    const arabic = await loadTexts('ar', []);
    expect(english.list(['أمينة', 'Diallo'])).toBe('\u2068أمينة\u2069 and Diallo');
    expect(arabic.t('story.pageShows', { date: '3 May' })).toBe('تعرض الصفحة \u20683 May\u2069');
    expect(english.t('marks.onSite', { site: 'news.example' })).toBe('Marks on news.example');
  });

  it('name a language that is none by its tag', async () => {
    const { languageName } = await loadTexts('en', []);
    expect([languageName('it'), languageName('not a tag')]).toEqual(['Italian', 'not a tag']);
  });

  it('name a language without its region: readers know where their paper is', async () => {
    const { languageName } = await loadTexts('en', []);
    expect(['en-GB', 'zh-Hant-TW'].map(languageName)).toEqual(['English', 'Traditional Chinese']);
  });
});
