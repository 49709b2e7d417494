import { describe, expect, it } from 'vitest';
import { addressesOfWords } from '../../../utils/core/views/text-fragment';
import { marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const ADDRESS = 'https://www.harbour.example/ferry#:~:text=';

/** The directives, shortest first, and with each what must stand on the page only once. */
function waysTo(source: string): readonly (readonly [string, string])[] {
  const { text, spans } = marked(source);
  return addressesOfWords(pageArticleOf(text, 'en'), spans.words ?? { start: 0, end: 0 }).map(
    ({ address, words }) => [decodeURIComponent(address.replace(ADDRESS, '')), words],
  );
}

describe('addressesOfWords', () => {
  it('names words by themselves, then with more and more of what stands around them', () => {
    expect(
      waysTo('It was late in May when she said: “[we sail at noon today|words]”, and she meant every word.'),
    ).toEqual([
      ['we sail at noon today', 'we sail at noon today'],
      [
        'when she said: “-,we sail at noon today,-”, and she meant',
        'when she said: “we sail at noon today”, and she meant',
      ],
      [
        'It was late in May when she said: “-,we sail at noon today,-”, and she meant every word',
        'It was late in May when she said: “we sail at noon today”, and she meant every word',
      ],
    ]);
  });

  it('never names one or two words by themselves, which any page may repeat', () => {
    expect(waysTo('He called it a “[mad clock|words]” and left.')[0]).toEqual([
      'called it a “-,mad clock,-” and left',
      'called it a “mad clock” and left',
    ]);
  });

  it('names a long quotation by how it begins and how it ends', () => {
    const long = `[one two three four five ${'and again '.repeat(15)}and then the sea took the harbour wall|words]`;
    expect(waysTo(`He said: “${long}”.`)[0]).toEqual([
      'one two three four five,sea took the harbour wall',
      'one two three four five',
    ]);
  });

  it('names a quotation over two paragraphs by both ends: no single match crosses a block', () => {
    expect(waysTo('“[The harbour is ours alone now,\n\nand the sea is nobody’s at all|words]”')[0]).toEqual([
      'The harbour is ours alone,sea is nobody’s at all',
      'The harbour is ours alone',
    ]);
    expect(waysTo('“[Ours.\n\nAnd the sea is nobody’s at all|words]”')[0]?.[0]).toMatch(/Ours,sea is/u);
  });

  it('keeps commas and dashes of the words from parting the directive', () => {
    const { text, spans } = marked('She said “[half-way, they turned & left|words]”.');
    const [way] = addressesOfWords(pageArticleOf(text, 'en'), spans.words ?? { start: 0, end: 0 });
    expect(way?.address).toBe(`${ADDRESS}half%2Dway%2C%20they%20turned%20%26%20left`);
  });

  it('gives none for an article without an address', () => {
    const { text, spans } = marked('She said “[we sail at noon today|words]”.');
    const article = pageArticleOf(text, 'en', { url: null });
    expect(addressesOfWords(article, spans.words ?? { start: 0, end: 0 })).toEqual([]);
  });
});
