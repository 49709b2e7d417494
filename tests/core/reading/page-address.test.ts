import { describe, expect, it } from 'vitest';
import {
  canonicalAddress,
  cleanAddress,
  isSameAddress,
  isStoryPath,
  ownAddressOf,
} from '../../../utils/core/reading/page-address';
import { drawPage } from '../../support/drawn-pages';

const BASE = 'https://www.harbour.example/news/ferry-sinks-off-tanga';

describe('cleanAddress', () => {
  it.each([
    ['/news/a?utm_source=x&utm_medium=y', 'https://www.harbour.example/news/a'],
    ['/news/a?id=7&fbclid=x&gclid=y', 'https://www.harbour.example/news/a?id=7'],
    ['//other.example/b#comments', 'https://other.example/b'],
    ['https://app.example/#!/story/7', 'https://app.example/#!/story/7'],
    ['http://harbour.example/ü', 'http://harbour.example/%C3%BC'],
  ])('makes %s into %s', (href, expected) => {
    expect(cleanAddress(href, BASE)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'data:text/html,x',
    'http://',
    `/${'x'.repeat(5000)}`,
  ])('refuses %s', (href) => {
    expect(cleanAddress(href, BASE)).toBeNull();
  });
});

describe('canonicalAddress', () => {
  it.each([
    ['as stated', 'https://harbour.example/ferry?utm_source=x', 'https://harbour.example/ferry'],
    ['written in short', '/ferry', 'https://www.harbour.example/ferry'],
    ['not the front page', 'https://www.harbour.example/', null],
    ['not another scheme', 'ftp://harbour.example/ferry', null],
    ['missing', null, null],
  ])('gives the address %s', (_, canonical, expected) => {
    expect(canonicalAddress(drawPage('# Ferry\nIt sank.', { canonical }).page)).toBe(expected);
  });

  it('asks what the page tells other sites where its own link is no address of a story', () => {
    const meta = [{ name: 'og:url', content: 'https://harbour.example/ferry' }];
    expect(canonicalAddress(drawPage('# Ferry\nIt sank.', { canonical: '/', meta }).page)).toBe(
      'https://harbour.example/ferry',
    );
  });
});

describe('isSameAddress', () => {
  const own = ownAddressOf(drawPage('# Ferry\nIt sank.', { url: BASE, canonical: '/n/12345' }).page);

  it.each([
    ['http://harbour.example/news/ferry-sinks-off-tanga/', true],
    ['/news/ferry-sinks-off-tanga?action=share', true],
    ['https://m.harbour.example/n/12345#top', true],
    ['/news/ferry-sinks-off-pemba', false],
    ['/news', false],
    ['javascript:void(0)', false],
  ])('says of %s: %s', (href, expected) => {
    expect(isSameAddress(href, own)).toBe(expected);
  });
});

describe('isStoryPath', () => {
  it.each([
    ['the words of a headline', '/news/ferry-sinks-off-tanga/', true],
    ['a number', '/n/12345.html', true],
    ['a rubric', '/news/', false],
    ['two words', '/ferry-news', false],
    ['nothing', '/', false],
    ['a rubric behind a hundred thousand dashes', `/${'-'.repeat(100_000)}/x`, false],
  ])('reads a path that ends in %s', (_, path, expected) => {
    expect(isStoryPath(path)).toBe(expected);
  });
});
