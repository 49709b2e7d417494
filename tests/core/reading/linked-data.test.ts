import { describe, expect, it } from 'vitest';
import { namesOf, readLinkedData, textsOf } from '../../../utils/core/reading/linked-data';
import { drawPage } from '../../support/drawn-pages';

const STORY = '# Ferry sinks off Tanga\nA ferry sank in the harbour on Friday night.';
const dataOf = (...linkedData: readonly string[]) => readLinkedData(drawPage(STORY, { linkedData }).page);
const headlineIn = (...linkedData: readonly string[]) => textsOf(dataOf(...linkedData).article, 'headline');

const OWN = { '@type': 'NewsArticle', headline: 'Ferry sinks off Tanga' };
const OTHER = { '@type': 'NewsArticle', headline: 'Harbour reopens after the storm' };

describe('readLinkedData', () => {
  it.each([
    ['alone', OWN],
    ['in a list', [{ '@type': 'Organization', name: 'The Harbour' }, OWN]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, OWN] }],
    ['under the page that it is on', { '@type': 'WebPage', mainEntity: OWN }],
    [
      'behind the stories that the page suggests',
      { '@type': 'ItemList', itemListElement: [OTHER, OTHER], about: OWN },
    ],
    ['with several types', { ...OWN, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ])('finds the article %s', (_, data) => {
    expect(headlineIn(JSON.stringify(data))).toEqual(['Ferry sinks off Tanga']);
  });

  it('takes the article that names this page, and not the first', () => {
    const own = {
      '@type': 'Article',
      headline: 'LIVE',
      mainEntityOfPage: { '@id': 'https://harbour.example/news/ferry-sinks-off-tanga/' },
    };
    expect(headlineIn(JSON.stringify(OTHER), JSON.stringify(own))).toEqual(['LIVE']);
  });

  it('takes no story from a list of others for the article', () => {
    expect(dataOf(JSON.stringify({ '@type': 'ItemList', itemListElement: [OTHER] })).article).toBeNull();
  });

  it.each([
    ['a comment round it', `<!-- ${JSON.stringify(OWN)} -->`],
    ['a CDATA section', `//<![CDATA[\n${JSON.stringify(OWN)}\n//]]>`],
    ['a semicolon at its end', `${JSON.stringify(OWN)};`],
    [
      'raw line breaks in a string',
      '{"@type":"Article","headline":"Ferry sinks off Tanga","description":"one\ntwo"}',
    ],
    ['a comma too many', '{"@type":"Article","headline":"Ferry sinks off Tanga",\n}'],
    [
      'a line commented out',
      '{"@type":"Article",\n  // "headline": "Draft",\n"headline":"Ferry sinks off Tanga"}',
    ],
    ['a second object beside it', `${JSON.stringify(OWN)},${JSON.stringify(OTHER)}`],
  ])('reads a script with %s', (_, script) => {
    expect(headlineIn(script)).toEqual(['Ferry sinks off Tanga']);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'window.data = {}'],
    ['cut off', '{"@type":"NewsArticle","headline":"Ferry'],
    ['a number', '42'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a megabyte of slashes', '/'.repeat(1_000_000)],
    ['as deep as a well', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ])('finds nothing in a script that is %s', (_, script) => {
    expect(dataOf(script)).toEqual({ nodes: [], article: null });
  });

  it('stops at a bound in a list without end', () => {
    const many = JSON.stringify(Array.from({ length: 50_000 }, () => OTHER));
    expect(dataOf(many).nodes.length).toBeLessThan(5000);
  });
});

describe('namesOf', () => {
  it.each([
    ['a name', 'Amina Diallo', ['Amina Diallo']],
    ['a person', { '@type': 'Person', name: 'Amina Diallo' }, ['Amina Diallo']],
    ['several', [{ name: 'Amina Diallo' }, 'Jon O&#39;Hara'], ['Amina Diallo', "Jon O'Hara"]],
    ['a reference', { '@id': '#amina' }, ['Amina Diallo']],
    ['a reference to nobody', { '@id': '#nobody' }, []],
    ['nothing', undefined, []],
  ])('reads %s', (_, author, expected) => {
    const data = dataOf(
      JSON.stringify([
        { ...OWN, author },
        { '@type': 'Person', '@id': '#amina', name: 'Amina Diallo' },
      ]),
    );
    expect(namesOf(data, data.article, 'author')).toEqual(expected);
  });
});
