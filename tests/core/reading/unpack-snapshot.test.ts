import { expect, it } from 'vitest';
import type { PackedSnapshot } from '../../../utils/core/article/packed-snapshot';
import { unpackSnapshot } from '../../../utils/core/reading/unpack-snapshot';

const link = (href: string) => ({ start: 0, end: 5, href, rel: '' });

const packed: PackedSnapshot = {
  url: 'https://www.harbour.example/news/ferry',
  base: 'https://www.harbour.example/assets/',
  title: 'Ferry',
  language: 'en',
  direction: null,
  canonical: null,
  meta: [],
  linkedData: [],
  elements: [
    { tag: 'body', names: '', parent: null, marks: [], pictures: 1 },
    { tag: 'aside', names: 'Box\n  WIDE', parent: 0, marks: ['aside', 'complementary'], pictures: 0 },
    { tag: 'p', names: 'lead', parent: 1, marks: ['aria-hidden'], pictures: 0 },
  ],
  blocks: [
    {
      text: 'Ferry sinks',
      element: 2,
      kept: true,
      emphasis: null,
      afterPicture: false,
      links: [link('../story'), link('//other.example/a b'), link('http://[')],
    },
    { text: 'Menu', element: 0, kept: false, emphasis: null, afterPicture: true, links: [] },
  ],
  times: [{ dateTime: null, text: 'today', property: null, names: ' Date  Top', block: 0 }],
  unreadFrames: [],
  truncated: false,
};

it('tells of each block what its element and those above it say, with addresses in full', () => {
  const { blocks, times } = unpackSnapshot(packed);
  expect(blocks).toEqual([
    {
      text: 'Ferry sinks',
      tag: 'p',
      within: ['aria-hidden', 'aside', 'complementary'],
      names: 'lead box wide',
      element: 2,
      container: 1,
      above: [0],
      kept: true,
      emphasis: null,
      afterPicture: false,
      links: [
        link('https://www.harbour.example/story'),
        link('https://other.example/a%20b'),
        link('http://['),
      ],
    },
    {
      text: 'Menu',
      tag: 'body',
      within: [],
      names: '',
      element: 0,
      container: -1,
      above: [],
      kept: false,
      emphasis: null,
      afterPicture: true,
      links: [],
    },
  ]);
  expect(times[0]?.names).toBe('date top');
});

it('bounds the elements above a block that is nested deeply', () => {
  const elements = Array.from({ length: 5_000 }, (_, number) => ({
    tag: 'div',
    names: 'deep',
    parent: number === 0 ? null : number - 1,
    marks: ['main'],
    pictures: 0,
  }));
  const [block] = unpackSnapshot({
    ...packed,
    elements,
    blocks: [{ text: 'Ferry', element: 4_999, kept: true, emphasis: null, afterPicture: false, links: [] }],
  }).blocks;
  expect(block).toMatchObject({ element: 4_999, container: 4_998, within: Array(12).fill('main') });
  expect(block?.above).toHaveLength(16);
});
