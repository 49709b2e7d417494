import { describe, expect, it } from 'vitest';
import type { Article } from '../../utils/core/article/article';
import { pageTables } from '../../utils/core/language/page-tables';
import { readPage } from '../../utils/core/reading/read-page';
import { snapshotOf } from '../support/html-pages';

const TEXTS = [
  'The harbour council voted on Monday to close the old pier, after engineers found that three of its pillars had moved.',
  'Fishermen who use the pier every morning said that they had not been asked, and that the nearest berth was an hour away.',
  'The mayor, Odile Brandt, promised a new landing stage before winter, and said that the boats would be moved at no cost.',
  'Work on the pillars begins in May, and the road along the quay will be closed to cars until it is done, the port said.',
  'The ferry to the islands leaves from the other side of the bay until then, an hour later than the timetable has it now.',
];
const paragraphs = TEXTS.map((text) => `<p>${text}</p>`).join('');
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function articleOf(body: string, head = '', root = '<html lang="en">'): Article {
  const html = `${root}<head><title>Old pier to close</title>${head}</head><body><article><h1>Old pier to close</h1>${body}</article></body></html>`;
  const reading = readPage(snapshotOf(html).snapshot, pageTables);
  if (!reading.isArticle) throw new Error(reading.reason);
  return reading.article;
}

describe('the form of a story', () => {
  const news = { '@type': 'NewsArticle', headline: 'Old pier to close' };
  const interview = TEXTS.map(
    (text, n) => `<p><strong>What will happen to boat number ${n}?</strong></p><p>${text}</p>`,
  ).join('');
  const turns = TEXTS.map((text, n) => `<p>${n % 2 ? 'BRANDT' : 'HARBOUR POST'}: ${text}</p>`).join('');

  it.each([
    ['report', 'paragraphs', paragraphs, linked(news)],
    ['report', 'paragraphs with one heading that asks', `<h2>Who will pay?</h2>${paragraphs}`, ''],
    ['interview', 'bold questions and their answers', interview, ''],
    ['interview', 'turns that open with a name', turns + turns.replaceAll('the', 'this'), ''],
    [
      'live-blog',
      'what the page calls a live blog',
      paragraphs,
      linked({ ...news, '@type': 'LiveBlogPosting' }),
    ],
    [
      'gallery',
      'what the page calls a gallery',
      paragraphs,
      linked({ ...news, '@type': ['NewsArticle', 'ImageGallery'] }),
    ],
  ])('is %s for %s', (form, _, body, head) => {
    expect(articleOf(body, head).form).toBe(form);
  });
});

describe('a partial article', () => {
  const locked = { '@type': 'NewsArticle', headline: 'Old pier to close', isAccessibleForFree: false };
  const opening = `<p>${TEXTS[0]}</p><p>${TEXTS[1]}…</p>`;

  it.each([
    [true, 'is locked and short', opening, linked(locked)],
    [true, 'is cut where a line asks to subscribe', `${opening}<p>Subscribe to continue reading.</p>`, ''],
    [
      true,
      'is far longer in the data of its page',
      paragraphs,
      linked({ ...locked, isAccessibleForFree: true, articleBody: TEXTS.join(' ').repeat(6) }),
    ],
    [
      true,
      'has more behind it than a page may hold',
      `${paragraphs}<p>${`${TEXTS[0]} `.repeat(20_000)}</p>`,
      '',
    ],
    [false, 'is free and whole', paragraphs, linked({ ...locked, isAccessibleForFree: true })],
    [false, 'says nothing of it', paragraphs, ''],
    [
      false,
      'is long though another story on the page is locked',
      paragraphs,
      linked({ '@type': 'ItemList', itemListElement: [{ ...locked, headline: 'Ferry line to open' }] }),
    ],
  ])('is %j where it %s', (partial, _, body, head) => {
    expect(articleOf(body, head).partial).toBe(partial);
  });
});

describe('language and direction', () => {
  it.each([
    ['as the page says', '<html lang="EN_gb">', 'en-GB', 'ltr'],
    ['from the text where the page says nothing', '<html>', 'en', 'ltr'],
    ['from the text where the page says nonsense', '<html lang="???">', 'en', 'ltr'],
  ])('are read %s', (_, root, language, direction) => {
    expect(articleOf(paragraphs, '', root)).toMatchObject({ language, direction });
  });
});
