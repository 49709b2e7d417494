import { describe, expect, it } from 'vitest';
import { addressOfWords } from '../../../utils/core/views/text-fragment';
import { marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const ADDRESS = 'https://www.harbour.example/ferry#:~:text=';

function fragmentOf(source: string, lang = 'en'): string | null {
  const { text, spans } = marked(source);
  const address = addressOfWords(pageArticleOf(text, lang), spans.words ?? { start: 0, end: 0 });
  return address && decodeURIComponent(address.replace(ADDRESS, ''));
}

describe('addressOfWords', () => {
  it('names words that stand once by themselves', () => {
    expect(fragmentOf('She said: “[we sail at noon today|words]”.')).toBe('we sail at noon today');
  });

  it('adds what stands around to words that stand elsewhere too', () => {
    expect(
      fragmentOf('“We sail at noon today”, said one. “[We sail at noon today|words]”, said the other.'),
    ).toBe('today”, said one. “-,We sail at noon today,-”, said the other');
  });

  it('adds what stands around to one or two words, which any page may repeat', () => {
    expect(fragmentOf('He called it a “[mad clock|words]” and left.')).toBe(
      'called it a “-,mad clock,-” and left',
    );
  });

  it('names a long quotation by how it begins and how it ends', () => {
    const long = `[one two three four five ${'and again '.repeat(15)}and then the sea took the harbour wall|words]`;
    expect(fragmentOf(`He said: “Begin ${long}”.`)).toMatch(/^one two three four five,/u);
  });

  it('names a quotation over two paragraphs by both ends: no single match crosses a block', () => {
    expect(fragmentOf('“[The harbour is ours alone now,\n\nand the sea is nobody’s at all|words]”')).toBe(
      'The harbour is ours alone,sea is nobody’s at all',
    );
  });

  it('gives the bare address where nothing tells the place from another', () => {
    const twice = 'Tea. Tea.';
    const article = pageArticleOf(`${twice}\n\n${twice}`, 'en');
    expect(addressOfWords(article, { start: 0, end: 3 })).toBe('https://www.harbour.example/ferry');
  });

  it('keeps commas and dashes of the words from parting the directive', () => {
    const { text, spans } = marked('She said “[half-way, they turned & left|words]”.');
    const address = addressOfWords(pageArticleOf(text, 'en'), spans.words ?? { start: 0, end: 0 });
    expect(address).toBe(`${ADDRESS}half%2Dway%2C%20they%20turned%20%26%20left`);
  });
});
