import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../utils/core/article/page-snapshot';
import { pageTables } from '../../../utils/core/language/page-tables';
import { chooseByline } from '../../../utils/core/reading/choose-byline';
import { readLinkedData } from '../../../utils/core/reading/linked-data';
import { chooseTitle } from '../../../utils/core/reading/page-title';
import { chooseSection, chooseSiteName } from '../../../utils/core/reading/site-facts';
import { drawPage } from '../../support/drawn-pages';

const STORY = '# Ferry sinks off Tanga\nA ferry sank in the harbour on Friday night.';
const article = (data: object) => [JSON.stringify({ '@type': 'NewsArticle', ...data })];

function bylineOf(drawing: string, about: Partial<PageSnapshot> = {}): readonly string[] {
  const { page, place } = drawPage(drawing, about);
  const linked = readLinkedData(page);
  return chooseByline(page, place, linked, chooseSiteName(page, linked), pageTables);
}

describe('chooseByline', () => {
  it.each([
    ['en', 'By Amina Diallo and Jonas Berg', ['Amina Diallo', 'Jonas Berg']],
    ['en', 'Words by Amina Diallo', ['Amina Diallo']],
    ['it', 'di Amina Diallo e Jonas Berg', ['Amina Diallo', 'Jonas Berg']],
    ['de', 'Von Amina Diallo, Jonas Berg und Eva Holm', ['Amina Diallo', 'Jonas Berg', 'Eva Holm']],
    ['fr', 'Par Amina Diallo avec AFP', ['Amina Diallo avec AFP']],
    ['es', 'Por Amina Diallo y Jonas Berg', ['Amina Diallo', 'Jonas Berg']],
    ['pt', 'Por Amina Diallo', ['Amina Diallo']],
    ['nl', 'Door Amina Diallo en Jonas Berg', ['Amina Diallo', 'Jonas Berg']],
    ['pl', 'Autor: Amina Diallo', ['Amina Diallo']],
  ])('reads in %s the line "%s"', (language, line, expected) => {
    expect(bylineOf(`${STORY}\n main.meta | ${line}`, { language })).toEqual(expected);
  });

  it('takes the data of the article first, each person once', () => {
    const linkedData = article({
      author: [{ name: 'Amina Diallo' }, { name: 'AMINA DIALLO' }, { name: 'Jonas Berg' }],
    });
    const meta = [{ name: 'author', content: 'Webmaster' }];
    expect(bylineOf(STORY, { linkedData, meta })).toEqual(['AMINA DIALLO', 'Jonas Berg']);
  });

  it('prefers the writer whom readers see to a paper that signs with its own name', () => {
    const linkedData = article({ author: { name: 'The Harbour' }, publisher: { name: 'The Harbour' } });
    expect([
      bylineOf(`${STORY}\n main.byline | Amina Diallo | 3 May 2024`, { linkedData }),
      bylineOf(STORY, { linkedData }),
    ]).toEqual([['Amina Diallo'], ['The Harbour']]);
  });

  it('keeps the name of a paper whole, whatever marks are in it', () => {
    const name = 'The Harbour | News, Sport | Tides';
    const linkedData = article({ author: { name }, publisher: { name } });
    expect(bylineOf(STORY, { linkedData })).toEqual([name]);
  });

  it('takes the people that a byline links to, and not the places to follow them', () => {
    expect(
      bylineOf(`${STORY}\n main.byline | [Amina Diallo](/people/amina) [Follow on X](https://x.com/amina)`),
    ).toEqual(['Amina Diallo']);
  });

  it.each([
    ['an address', 'https://www.harbour.example/authors/7'],
    ['a letter box', 'amina@harbour.example'],
    ['a day', '3 May 2024, 21:10'],
    ['a weekday', 'Wednesday, 8 April 2020'],
    ['a sentence', 'Everything that happened on the coast today and what it means for all of us'],
  ])('names nobody for %s', (_, content) => {
    expect(bylineOf(STORY, { meta: [{ name: 'author', content }] })).toEqual([]);
  });
});

describe('chooseTitle', () => {
  const titleOf = (title: string, headline: string | null = null) =>
    chooseTitle(drawPage(STORY, { title }).page, headline, 'The Harbour');

  it.each([
    ['Ferry sinks off Tanga - The Harbour', 'Ferry sinks off Tanga'],
    ['The Harbour | Coast | Ferry sinks off Tanga', 'Ferry sinks off Tanga'],
    ['Ferry sinks off Tanga', 'Ferry sinks off Tanga'],
  ])('takes the headline out of "%s"', (title, expected) => {
    expect(titleOf(title)).toBe(expected);
  });

  it('gives the headline that readers see, where there is one', () => {
    expect(titleOf('Ferry – The Harbour', 'Ferry sinks – again')).toBe('Ferry sinks – again');
  });

  it('gives nothing for a page without a name', () => {
    expect(titleOf('')).toBeNull();
  });
});

describe('chooseSiteName and chooseSection', () => {
  const factsOf = (about: Partial<PageSnapshot>) => {
    const { page } = drawPage(STORY, about);
    const linked = readLinkedData(page);
    return [chooseSiteName(page, linked), chooseSection(page, linked)];
  };

  it('reads both from the data of the article', () => {
    const linkedData = article({
      publisher: { name: 'Salt &amp; Harbour' },
      articleSection: ['Coast', 'News'],
    });
    expect(factsOf({ linkedData })).toEqual(['Salt & Harbour', 'Coast']);
  });

  it('reads both from metadata', () => {
    const meta = [
      { name: 'og:site_name', content: 'The Harbour' },
      { name: 'article:section', content: 'Coast' },
    ];
    expect(factsOf({ meta })).toEqual(['The Harbour', 'Coast']);
  });

  it('takes no address and no essay for a name', () => {
    const meta = [
      { name: 'og:site_name', content: 'https://www.harbour.example' },
      { name: 'article:section', content: 'x'.repeat(100) },
    ];
    expect(factsOf({ meta })).toEqual([null, null]);
  });
});
