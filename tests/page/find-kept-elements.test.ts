import { expect, it } from 'vitest';
import { findKeptElements } from '../../utils/page/find-kept-elements';
import { BlockReader } from '../../utils/page/read-blocks';
import { walkPage } from '../../utils/page/walk-page';
import { documentOf } from '../support/html-pages';

const PARAGRAPH =
  'The ferry left the harbour at dawn, with forty people on board, and nobody saw it again, said the port master.';

/** The texts of a page that Readability takes for its article. */
function keptTexts(body: string): readonly string[] {
  const document = documentOf(body);
  const reader = new BlockReader(document);
  walkPage(document.body, reader);
  const kept = findKeptElements(document, reader);
  return reader.blocks.filter(({ block }) => kept.has(block.element)).map(({ block }) => block.text);
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${from + index}. ${PARAGRAPH}`);

it.each([
  [
    'paragraphs, and no menu, caption, aside or footer',
    `<nav>${PARAGRAPH}</nav><div class="article">${numbered(1, 8)
      .map((text) => `<p>${text}</p>`)
      .join(
        '',
      )}<aside>${PARAGRAPH}</aside><figure><figcaption>${PARAGRAPH}</figcaption></figure></div><footer>${PARAGRAPH}</footer>`,
    numbered(1, 8),
  ],
  [
    'text that line breaks part',
    `<div><div id="content">${numbered(1, 8).join('<br><br>')}</div></div>`,
    numbered(1, 8),
  ],
  [
    'the inner of two boxes that hold nothing else',
    `<div class="outer"><div><div>${numbered(1, 4).join('<br><br>')}</div><p>${numbered(5, 8).join('</p><p>')}</p></div></div>`,
    numbered(1, 8),
  ],
  ['nothing where all text is a menu', `<nav><p>${PARAGRAPH}</p></nav>`, []],
])('are %s', (_, body, texts) => {
  expect(keptTexts(body)).toEqual(texts);
});

it('are none where a page has more of them than Readability reads in time', () => {
  expect(keptTexts(`<div>${`<p>${PARAGRAPH}</p>`.repeat(700)}</div>`)).toEqual([]);
  expect(keptTexts(`${'<div>'.repeat(200)}${PARAGRAPH}`)).toEqual([]);
});
