import { describe, expect, it } from 'vitest';
import { limitDepth } from '../../utils/command/limit-depth';
import { readHtml } from '../../utils/command/read-html';
import { stripStyles } from '../../utils/command/strip-styles';

const TEXT = `The harbour council voted on Monday to close the old pier, after engineers found that its pillars had moved. ${'The boats will be moved at no cost. '.repeat(3)}`;
const ARTICLE = `<article><h1>Old pier to close</h1><p>${TEXT.trim()}</p></article>`;

describe('limitDepth', () => {
  it.each([
    ['an ordinary page', `<body><div>${ARTICLE}</div></body>`],
    ['paragraphs that are never closed', `<body>${'<p>One<li>Two'.repeat(2_000)}`],
    ['tags inside a script', `<script>const a = "${'<div>'.repeat(2_000)}";</script>${ARTICLE}`],
    ['tags inside a comment', `<!-- ${'<div>'.repeat(2_000)} -->${ARTICLE}`],
  ])('leaves %s as it is', (_, html) => {
    expect(limitDepth(html)).toBe(html);
  });

  it('takes out the tags that nest too deep, with their ends', () => {
    const deep = limitDepth(`${'<div>'.repeat(5_000)}x${'</div>'.repeat(5_000)}<p>y</p>`);
    const opened = deep.match(/<div>/gu)?.length ?? 0;
    expect(opened).toBeLessThan(400);
    expect(deep).toBe(`${'<div>'.repeat(opened)}x${'</div>'.repeat(opened)}<p>y</p>`);
  });
});

describe('stripStyles', () => {
  it.each([
    ['<style>p{}</style><p>a</p><STYLE media="x">p{}</STYLE >', '<p>a</p>'],
    ['<p>a</p><style>p{}', '<p>a</p><style>p{}'],
    ['<styled-box>a</styled-box>', '<styled-box>a</styled-box>'],
  ])('makes %j %j', (html, stripped) => {
    expect(stripStyles(html)).toBe(stripped);
  });
});

describe('a page that was made to be unreadable', () => {
  it.each([
    ['nested 5,000 levels deep', `${'<div>'.repeat(5_000)}${ARTICLE}`],
    ['whose tags are never closed', `${'<div><span><b>'.repeat(1_000)}${ARTICLE}`],
    ['with a style sheet that no one can parse', `<style>a{${'('.repeat(1_000)}</style>${ARTICLE}`],
    [
      'with JSON-LD of brackets alone',
      `<script type="application/ld+json">${'['.repeat(50_000)}</script>${ARTICLE}`,
    ],
    [
      'with JSON-LD that is broken',
      `<script type="application/ld+json">{"@type":"NewsArticle",,</script>${ARTICLE}`,
    ],
    ['with 100,000 quote marks', `${ARTICLE}<p>${'"'.repeat(100_000)}</p>`],
  ])('is read though it is %s', (_, html) => {
    const reading = readHtml(html);
    expect(reading.isArticle && reading.article.text.includes('engineers found')).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['zero bytes', '\0\0\0'],
    ['a frameset', '<frameset><frame src="/a"></frameset>'],
  ])('ends with a reason where it holds %s', (_, html) => {
    expect(readHtml(html).isArticle).toBe(false);
  });
});
