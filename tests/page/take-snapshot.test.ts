import { describe, expect, it } from 'vitest';
import { unpackSnapshot } from '../../utils/core/reading/unpack-snapshot';
import { rangeOf } from '../../utils/page/page-map';
import { takeSnapshot } from '../../utils/page/take-snapshot';
import { documentOf, snapshotOf } from '../support/html-pages';

const textsOf = (body: string) => snapshotOf(`<body>${body}</body>`).snapshot.blocks.map(({ text }) => text);

describe('the blocks of a page', () => {
  it.each([
    ['a paragraph', '<p>The ferry left.</p>', ['The ferry left.']],
    ['white space folded as it is shown', '<p>The\n   ferry\t left </p>', ['The ferry left']],
    [
      'words in inline elements as one text',
      '<p>The <b>ferry</b> <a href="/x">left</a>.</p>',
      ['The ferry left.'],
    ],
    ['text beside block elements', '<div>Before<p>Inside</p>after</div>', ['Before', 'Inside', 'after']],
    ['paragraphs parted by two line breaks', '<div>One<br><br>Two</div>', ['One', 'Two']],
    ['a line break behind a sentence as the end of a paragraph', '<div>One.<br>Two</div>', ['One.', 'Two']],
    [
      'a line break behind 。 in the same way',
      '<div>船が出た。<br>港は静かだ。</div>',
      ['船が出た。', '港は静かだ。'],
    ],
    [
      'a line break behind 。」 in the same way',
      '<div>「船が出た。」<br>港は静かだ。</div>',
      ['「船が出た。」', '港は静かだ。'],
    ],
    [
      'a bold line as a block of its own',
      '<div><b>Weather</b><br>It rained.</div>',
      ['Weather', 'It rained.'],
    ],
    ['a line break within a sentence as a space', '<p>The ferry<br>left</p>', ['The ferry left']],
    [
      'a button among words as part of the line',
      '<p>The <button>ferry</button> left</p>',
      ['The ferry left'],
    ],
    [
      'an unknown element among words as part of the line',
      '<p>The <x-term>ferry</x-term> left</p>',
      ['The ferry left'],
    ],
    ['words without soft hyphens', '<p>Fähr\u00adhafen</p>', ['Fährhafen']],
    ['joiners that shape letters', '<p>می\u200cرود</p>', ['می\u200cرود']],
  ])('are %s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it.each([
    [
      'scripts, styles and templates',
      '<script>x</script><style>p{}</style><template>x</template><noscript>x</noscript>',
    ],
    ['what is hidden by attribute', '<p hidden>Secret</p>'],
    ['what is hidden by style', '<p style="color:red;display : none">Secret</p>'],
    ['what is hidden by a common class', '<p class="mt-2 d-none">Secret</p>'],
    ['text for screen readers alone', '<span class="visually-hidden">Secret</span>'],
  ])('leave out %s', (_, hidden) => {
    expect(textsOf(`<p>Shown</p>${hidden}`)).toEqual(['Shown']);
  });

  it('keep what a class hides on narrow screens alone', () => {
    expect(textsOf('<p class="hidden md:block">Shown</p>')).toEqual(['Shown']);
  });

  it('keep the parts of a page that is streamed', () => {
    expect(textsOf('<div hidden id="S:1"><p>Shown later</p></div>')).toEqual(['Shown later']);
  });

  it('know their links, their type, their place and the picture before them', () => {
    const { blocks, elements } = unpackSnapshot(
      snapshotOf(
        '<main><figure class="Lead"><img alt=""><figcaption><i>By the <a href="/p" rel="Author">pier</a></i></figcaption></figure></main>',
      ).snapshot,
    );
    const [block] = blocks;
    expect(block).toMatchObject({
      text: 'By the pier',
      tag: 'figcaption',
      within: ['figcaption', 'figure', 'main'],
      names: 'lead',
      emphasis: 'italic',
      afterPicture: true,
      links: [{ start: 7, end: 11, href: 'https://www.harbour.example/p', rel: 'author' }],
    });
    expect(elements[block?.container ?? -1]).toMatchObject({ tag: 'figure', names: 'lead', pictures: 1 });
  });
});

describe('what a walk reaches', () => {
  it('is the text of an open shadow root, with slotted text in its slot', () => {
    const document = documentOf('<x-card><p>Slotted</p></x-card><p>After</p>');
    const host = document.querySelector('x-card');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = '<p>Above</p><slot></slot><p>Below</p>';
    const { snapshot } = takeSnapshot(document, document.URL);
    expect(snapshot.blocks.map(({ text }) => text)).toEqual(['Above', 'Slotted', 'Below', 'After']);
  });

  it('is the text of a frame of the same origin', () => {
    const document = documentOf('<p>Before</p><iframe></iframe><p>After</p>');
    const inside = document.querySelector('iframe')?.contentDocument;
    if (inside) inside.body.innerHTML = '<p>Framed</p>';
    const { snapshot } = takeSnapshot(document, document.URL);
    expect(snapshot.blocks.map(({ text }) => text)).toEqual(['Before', 'Framed', 'After']);
    expect(snapshot.unreadFrames).toEqual([]);
  });

  it('names the hosts of frames of other origins, and no beacon', () => {
    const frames =
      '<iframe src="https://other.example/a"></iframe><iframe src="https://other.example/b" width="1"></iframe>';
    expect(snapshotOf(frames).snapshot.unreadFrames).toEqual(['other.example']);
  });

  it('leaves the page as it was', () => {
    const document = documentOf('<article><h1>Ferry</h1><p>The ferry left.</p><div><br>x</div></article>');
    const before = document.documentElement.outerHTML;
    takeSnapshot(document, document.URL);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the way back to the page', () => {
  it('finds the range of any words of a block', () => {
    const { snapshot, map } = snapshotOf('<p>The\n ferry <b>“Lady  Ann”</b> left<br>the pier</p>');
    const { text } = snapshot.blocks[0] ?? { text: '' };
    expect(text).toBe('The ferry “Lady Ann” left the pier');
    for (const words of ['The', 'ferry', '“Lady Ann”', 'Ann” left', 'pier', text]) {
      const start = text.indexOf(words);
      const range = rangeOf(map, { block: 0, start, end: start + words.length });
      expect(range?.toString().replace(/\s+/gu, '')).toBe(words.replace(/\s+/gu, ''));
    }
  });

  it('is lost when the page drops the words', () => {
    const document = documentOf('<p>The ferry left.</p>');
    const { map } = takeSnapshot(document, document.URL);
    document.querySelector('p')?.remove();
    expect(rangeOf(map, { block: 0, start: 0, end: 3 })).toBeNull();
  });
});

describe('what a page says to machines', () => {
  const scripts = (sizes: readonly number[]) =>
    sizes.map((size) => `<script type="application/ld+json">${'x'.repeat(size)}</script>`).join('');

  it.each([
    ['whole', [400_000, 10], [400_000, 10]],
    ['without a script that is longer than any article', [600_000, 10], [10]],
    ['up to a bound for all scripts together', [400_000, 400_000, 400_000, 10], [400_000, 400_000, 10]],
  ])('is read %s', (_, sizes, read) => {
    const { linkedData } = snapshotOf(scripts(sizes)).snapshot;
    expect(linkedData.map(({ length }) => length)).toEqual(read);
  });
});
