import { describe, expect, it } from 'vitest';
import { findFullDates } from '../../../../utils/core/reading/dates/find-full-dates';

const daysIn = (text: string, language: string) => findFullDates(text, language).map(({ day }) => day);

describe('findFullDates', () => {
  it.each([
    ['en-US', 'May 3, 2024'],
    ['en-US', 'MAY 3RD 2024'],
    ['en-US', 'Updated 5/3/2024'],
    ['en-GB', '03/05/2024, 10:30'],
    ['en-GB', 'Friday 3rd of May, 2024'],
    ['en', '03-May-2024'],
    ['de', 'Stand: 03.05.2024, 10:15 Uhr'],
    ['de', '3. Mai 2024'],
    ['de', '03.05.24'],
    ['it', 'venerdì 3 maggio 2024'],
    ['fr', 'le 3 mai 2024 à 10h15'],
    ['es', '3 de mayo de 2024'],
    ['pt', '03 de maio de 2024'],
    ['ca', '3 de maig de 2024'],
    ['nl', '3 mei 2024'],
    ['pl', '3 maja 2024'],
    ['cs', '3. 5. 2024'],
    ['fi', '3.5.2024 klo 10'],
    ['hu', '2024. május 3.'],
    ['lt', '2024 m. gegužės 3 d.'],
    ['ru', '3 мая 2024'],
    ['el', '3 Μαΐου 2024'],
    ['tr', '3 Mayıs 2024'],
    ['vi', '3 tháng 5, 2024'],
    ['ja', '2024年5月3日 10時15分'],
    ['ja', '令和6年5月3日'],
    ['zh-TW', '民國113年5月3日'],
    ['zh', '２０２４年５月３日'],
    ['ko', '2024년 5월 3일'],
    ['ko', '2024.05.03 10:15'],
    ['ar', '٣ مايو ٢٠٢٤'],
    ['ar', '3 مايو/أيار 2024'],
    ['fa', '۱۴ اردیبهشت ۱۴۰۳'],
    ['fa', '۱۴۰۳/۰۲/۱۴'],
    ['th', '3 พฤษภาคม 2567'],
    ['th', '3 พ.ค. 2567'],
    ['hi', '3 मई 2024'],
    ['xx-not-a-language', '2024-05-03T08:00'],
  ])('reads the third of May 2024 in %s from %s', (language, text) => {
    expect(daysIn(text, language)).toEqual(['2024-05-03']);
  });

  it('lets the size of the numbers decide what is the month', () => {
    expect(daysIn('25/12/2023 and 12.25.2023', 'en-US')).toEqual(['2023-12-25', '2023-12-25']);
  });

  it('gives dates in the order of the text, with their places', () => {
    const text = 'Von 2. Juni 2023 bis 01.07.2023';
    expect(findFullDates(text, 'de').map(({ start, end, day }) => [text.slice(start, end), day])).toEqual([
      ['2. Juni 2023', '2023-06-02'],
      ['01.07.2023', '2023-07-01'],
    ]);
  });

  it.each([
    ['a day that no month has', '31.02.2024', 'de'],
    ['a telephone number', '030/12/20244', 'de'],
    ['a version', '1.2.3.2024', 'en'],
    ['a date without its year', '3 May', 'en'],
    ['a month alone', 'May 2024', 'en'],
  ])('finds nothing in %s', (_, text, language) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});
