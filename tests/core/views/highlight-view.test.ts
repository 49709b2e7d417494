import { describe, expect, it } from 'vitest';
import { highlightView } from '../../../utils/core/views/highlight-view';
import { placesOf } from '../../../utils/core/views/place';
import { analysisOf, quoteOf } from '../../support/analyses';
import { articleOf, marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const { text, spans } = marked(
  '“[We sail at noon|first]”, said Amina Diallo.\n\nShe added: “[The harbour\n\nis ours|across]” and [left|reported].',
);
const NOWHERE = { start: 0, end: 0 };
const article = pageArticleOf(text, 'en');

describe('placesOf', () => {
  it('gives offsets inside the block of the page', () => {
    expect(placesOf(article, spans.first ?? NOWHERE)).toEqual([{ block: 10, start: 1, end: 16 }]);
  });

  it('reckons from where the block begins in that of the page', () => {
    const blocks = article.blocks.map((block) => ({ ...block, sourceStart: 20 }));
    expect(placesOf({ ...article, blocks }, spans.first ?? NOWHERE)).toEqual([
      { block: 10, start: 21, end: 36 },
    ]);
  });

  it('parts a span that runs over the end of a block', () => {
    expect(placesOf(article, spans.across ?? NOWHERE)).toEqual([
      { block: 11, start: 12, end: 23 },
      { block: 12, start: 0, end: 7 },
    ]);
  });

  it('gives no place for a text that came from no page', () => {
    expect(placesOf(articleOf(text, 'en'), spans.first ?? NOWHERE)).toEqual([]);
  });
});

describe('highlightView', () => {
  it('marks what is said in reading order, reported speech among the quotations', () => {
    const analysis = analysisOf({
      quotes: [quoteOf(spans.first, 0), quoteOf(spans.across, null, { kind: 'partial' })],
      reported: [quoteOf(spans.reported, 1, { kind: 'indirect' })],
    });
    expect(highlightView(article, analysis).marks.map(({ kind, speaker }) => [kind, speaker])).toEqual([
      ['direct', 0],
      ['partial', null],
      ['indirect', 1],
    ]);
  });

  it('marks nothing on a page for a text that came from none', () => {
    const analysis = analysisOf({ quotes: [quoteOf(spans.first, 0)] });
    expect(highlightView(articleOf(text, 'en'), analysis).marks).toEqual([]);
  });
});
