import { describe, expect, it } from 'vitest';
import type { PageSnapshot, PageTime } from '../../../../utils/core/article/page-snapshot';
import { pageTables } from '../../../../utils/core/language/page-tables';
import { readPageDates } from '../../../../utils/core/reading/dates/read-page-dates';
import { readLinkedData } from '../../../../utils/core/reading/linked-data';
import { drawPage } from '../../../support/drawn-pages';

const STORY = `
  # Ferry sinks off Tanga
  A ferry with ninety people on board sank in the harbour on Friday night.`;

function datesOf(drawing: string, about: Partial<PageSnapshot> = {}) {
  const { page, place } = drawPage(drawing, about);
  return readPageDates(page, place, readLinkedData(page), pageTables);
}
const publishedIn = (drawing: string, about: Partial<PageSnapshot> = {}) =>
  datesOf(drawing, about).published[0]?.value ?? null;
const article = (data: object) =>
  JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry sinks off Tanga', ...data });
const timeAt = (block: number, dateTime: string, about: Partial<PageTime> = {}): PageTime => ({
  dateTime,
  text: '',
  property: null,
  names: '',
  block,
  ...about,
});

describe('readPageDates', () => {
  it('believes the data of the article first, and keeps every other statement with its source', () => {
    expect(
      datesOf(`${STORY}\n main.line | Published 4 May 2024`, {
        url: 'https://www.harbour.example/2024/05/05/ferry',
        linkedData: [article({ datePublished: '2024-05-03T21:10:00+03:00', dateModified: '2024-05-04' })],
        meta: [{ name: 'article:published_time', content: '2024-05-03T21:12:00+03:00' }],
      }),
    ).toEqual({
      published: [
        {
          day: '2024-05-03',
          value: '2024-05-03T21:10:00+03:00',
          from: 'json-ld',
          text: '2024-05-03T21:10:00+03:00',
        },
        {
          day: '2024-05-03',
          value: '2024-05-03T21:12:00+03:00',
          from: 'meta',
          text: '2024-05-03T21:12:00+03:00',
        },
        { day: '2024-05-04', value: '2024-05-04', from: 'visible', text: '4 May 2024' },
        { day: '2024-05-05', value: '2024-05-05', from: 'address', text: '2024/05/05' },
      ],
      modified: [{ day: '2024-05-04', value: '2024-05-04', from: 'json-ld', text: '2024-05-04' }],
      clock: [],
    });
  });

  it.each([
    ['article:published_time', '2024-05-03T21:10:00+03:00', '2024-05-03T21:10:00+03:00'],
    ['DC.date.issued', '2024-05-03', '2024-05-03'],
    ['dtk:publishDate', '2024/05/03 21:10:00', '2024-05-03T21:10:00'],
    ['pubdate', '20240503T211000Z', '2024-05-03T21:10:00Z'],
    ['sailthru.date', 'May 3rd, 2024', '2024-05-03'],
    ['date', 'Fri, 03 May 2024 21:10:00 +0300', '2024-05-03T21:10:00+03:00'],
    ['publish-date', '1714759800', '2024-05-03T18:10:00Z'],
  ])('reads the metadata "%s" with %s', (name, content, expected) => {
    expect(publishedIn(STORY, { meta: [{ name: name.toLowerCase(), content }] })).toBe(expected);
  });

  it.each(['article:expiration_time', 'article:modified_time', 'builddate', 'article:publisher'])(
    'does not take the metadata "%s" for the publication',
    (name) => {
      expect(publishedIn(STORY, { meta: [{ name, content: '2024-05-03' }] })).toBeNull();
    },
  );

  it.each([
    ['en-GB', 'Published: Friday 3 May 2024, 21:10'],
    ['it', 'Venerdì 3 maggio 2024'],
    ['de', 'Stand: 03.05.2024, 21:10 Uhr'],
    ['fr', 'Publié le 3 mai 2024 à 21h10'],
    ['es', 'Viernes, 3 de mayo de 2024'],
    ['pt', '03/05/2024 21h10'],
    ['pl', '3 maja 2024, 21:10'],
    ['ru', '3 мая 2024'],
    ['ja', '2024年5月3日 21時10分'],
    ['ar', 'الجمعة ٣ مايو ٢٠٢٤'],
    ['fa', 'جمعه ۱۴ اردیبهشت ۱۴۰۳'],
    ['th', '3 พ.ค. 2567'],
  ])('reads in %s the line beside the headline: %s', (language, line) => {
    expect(publishedIn(`${STORY}\n main.line | ${line}`, { language })).toBe('2024-05-03');
  });

  it.each([
    ['the language', { language: 'en-GB' }, '2024-05-03'],
    ['what it tells other sites', { meta: [{ name: 'og:locale', content: 'en_AU' }] }, '2024-05-03'],
    ['the ending of its address', { url: 'https://www.harbour.co.uk/ferry' }, '2024-05-03'],
    ['nothing', {}, '2024-03-05'],
  ])('orders a date in numbers by the region that the page names in %s', (_, about, expected) => {
    expect(publishedIn(`${STORY}\n main.line | 03/05/2024`, about)).toBe(expected);
  });

  it('keeps apart when the story was changed', () => {
    const dates = datesOf(`${STORY}\n main.line | Veröffentlicht am 3.5.2024, aktualisiert am 5.5.2024`, {
      language: 'de',
    });
    expect([dates.published.map(({ day }) => day), dates.modified.map(({ day }) => day)]).toEqual([
      ['2024-05-03'],
      ['2024-05-05'],
    ]);
  });

  it('tells the clock in the top bar from the day of the story', () => {
    expect(datesOf(`header.topbar | Wednesday 17 July 2024\n${STORY}`)).toEqual({
      published: [],
      modified: [],
      clock: [{ day: '2024-07-17', value: '2024-07-17', from: 'visible', text: '17 July 2024' }],
    });
  });

  it('takes the latest day of the top bar for its clock: a menu shows the days of other stories', () => {
    const { clock } = datesOf(
      `nav.menu | 2 May 2024\n header.topbar | 17 July 2024\n nav.menu | 30 June 2024\n${STORY}`,
    );
    expect(clock.map(({ day }) => day)).toEqual(['2024-07-17']);
  });

  it('ends on a page of ten thousand dates', () => {
    const lines = Array.from({ length: 10_000 }, () => 'div.line | 3 May 2024, 4.5.2024, 2024-05-05').join(
      '\n',
    );
    expect(publishedIn(`${lines}\n${STORY}\n${lines}`)).toBe('2024-05-03');
  });

  it('believes no publication after the clock of the page where it has another', () => {
    expect(
      publishedIn(`header.topbar | Friday 17 May 2024\n${STORY}\n main.line | 3 May 2024`, {
        meta: [{ name: 'article:published_time', content: '2038-01-19' }],
      }),
    ).toBe('2024-05-03');
  });

  it('puts a day before the web behind every other', () => {
    expect(
      publishedIn(`${STORY}\n main.line | 3 May 2024`, {
        meta: [{ name: 'date', content: '1970-01-01T00:00:00Z' }],
      }),
    ).toBe('2024-05-03');
  });

  it.each([
    [
      'the same moment is stated in another zone',
      { meta: [{ name: 'date', content: '2024-05-03T21:10:00-04:00' }] },
      '',
      '2024-05-03T21:10:00-04:00',
    ],
    ['readers are shown the day before', {}, 'main.line | May 3, 2024', '2024-05-03'],
    [
      'the address has the day before',
      { url: 'https://www.harbour.example/2024/05/03/ferry' },
      '',
      '2024-05-03',
    ],
    [
      'another statement tells the zone',
      { meta: [{ name: 'article:modified_time', content: '2024-05-05T09:00:00-04:00' }] },
      '',
      '2024-05-03T21:10:00-04:00',
    ],
    [
      'the address ends in a country far from Greenwich',
      { url: 'https://puerto.example.com.ar/barco' },
      '',
      '2024-05-03T22:10:00-03:00',
    ],
  ])('gives the day in the page’s own zone where %s', (_, about, line, expected) => {
    const linkedData = [article({ datePublished: '2024-05-04T01:10:00Z' })];
    expect(publishedIn(`${STORY}\n${line}`, { linkedData, ...about })).toBe(expected);
  });

  it('believes what readers are shown over a moment that names no zone', () => {
    const linkedData = [article({ datePublished: '2024-05-03T23:10:00' })];
    expect(publishedIn(`${STORY}\n main.line | 4 May 2024`, { linkedData })).toBe('2024-05-04');
  });

  it('keeps the day in UTC where nothing speaks against it', () => {
    const linkedData = [article({ datePublished: '2024-05-04T01:10:00Z' })];
    expect(publishedIn(STORY, { linkedData })).toBe('2024-05-04T01:10:00Z');
  });

  it('does not take the stamp of the last change for the publication where readers are shown an earlier day', () => {
    const linkedData = [
      article({ datePublished: '2024-05-06T10:00:00+02:00', dateModified: '2024-05-06T10:00:00+02:00' }),
    ];
    expect(publishedIn(`${STORY}\n main.line | 3 May 2024`, { linkedData })).toBe('2024-05-03');
  });

  it('reads <time> near the headline, and none in the teasers of other stories', () => {
    const drawing = `${STORY}\n main.line | by Amina Diallo\n aside.related-card | [Harbour reopens after the storm](/news/harbour-reopens)`;
    const times = [
      timeAt(2, '2024-05-03T21:10:00+03:00'),
      timeAt(2, '2024-05-04T08:00:00+03:00', { names: 'updated-time' }),
      timeAt(3, '2024-01-01', { names: 'related-card' }),
    ];
    const dates = datesOf(drawing, { times });
    expect([dates.published.map(({ value }) => value), dates.modified.map(({ value }) => value)]).toEqual([
      ['2024-05-03T21:10:00+03:00'],
      ['2024-05-04T08:00:00+03:00'],
    ]);
  });

  it('does not take a word far above a time for what it says about the time', () => {
    const story = `${STORY}\nThe rules were updated. ${'The sea was calm. '.repeat(100)} 3 May 2024`;
    const times = [timeAt(2, '2024-05-03', { text: '3 May 2024', property: 'datepublished' })];
    const { published, modified } = datesOf(story, { times });
    expect([published.map(({ day }) => day), modified]).toEqual([['2024-05-03'], []]);
  });

  it.each([
    ['the text itself', 'The old ferry was built on 3 May 2004 in a yard that is long closed.'],
    ['a caption', 'figure.caption | The harbour on 3 May 2004'],
    ['the teaser of another story', 'main.card | [Harbour reopens, 3 May 2004](/news/harbour-reopens)'],
    ['a footer', 'footer.legal | Registered on 3 May 2004'],
  ])('takes no day from %s', (_, line) => {
    expect(datesOf(`${STORY}\n${line}`)).toEqual({ published: [], modified: [], clock: [] });
  });
});
