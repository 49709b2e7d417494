// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { PlacedWords } from '../../utils/core/views/place';
import { liveRanges, type ReadPage } from '../../utils/page/live-ranges';
import { takeSnapshot } from '../../utils/page/take-snapshot';

afterEach(() => {
  document.body.innerHTML = '';
});

const QUIET = 'The harbour was quiet that morning and the gulls sat on the wall.';

function readNow(): ReadPage {
  const { snapshot, map } = takeSnapshot(document, 'https://harbour.example/ferry');
  return { map, texts: snapshot.blocks.map(({ text }) => text) };
}

/** The words with the place that they have in a reading. */
function placed({ texts }: ReadPage, text: string): PlacedWords {
  const block = texts.findIndex((words) => words.includes(text));
  const start = texts[block]?.indexOf(text) ?? 0;
  return { text, places: [{ block, start, end: start + text.length }] };
}

const wordsOf = (ranges: readonly Range[]) => ranges.map(String);

describe('liveRanges', () => {
  it('gives the words back over several elements', () => {
    document.body.innerHTML = `<p>${QUIET}</p><p>“We <em>sail</em> at noon,” she said.</p>`;
    const page = readNow();
    expect(wordsOf(liveRanges(page, placed(page, 'We sail at noon')))).toEqual(['We sail at noon']);
  });

  it.each([
    ['first', 'One'],
    ['some in the middle', 'three four'],
    ['part of two', 'wo thr'],
    ['last', 'five.'],
  ])('finds among many pieces the %s', (_, words) => {
    document.body.innerHTML = '<p><b>One</b> <i>two</i> <b>three</b> <i>four</i> <b>five.</b></p>';
    const page = readNow();
    expect(wordsOf(liveRanges(page, placed(page, words)))).toEqual([words]);
  });

  it('finds words by themselves where the page was read again and has moved', () => {
    document.body.innerHTML = '<p>“We sail at noon,” she said.</p>';
    const words = placed(readNow(), 'We sail at noon');
    document.body.insertAdjacentHTML('afterbegin', `<p>${QUIET}</p><p>${QUIET}</p>`);
    expect(wordsOf(liveRanges(readNow(), words))).toEqual(['We sail at noon']);
  });

  it('takes the nearest of several', () => {
    document.body.innerHTML = `<p>“Never.”</p><p>${QUIET}</p><p>“Never.”</p>`;
    const words: PlacedWords = { text: 'Never.', places: [{ block: 2, start: 0, end: 6 }] };
    const [range] = liveRanges(readNow(), words);
    expect(range?.startContainer.parentElement).toBe(document.body.lastElementChild);
  });

  it('gives nothing for words that have gone, or whose node now holds others', () => {
    document.body.innerHTML = '<p>“We sail at noon,” she said.</p>';
    const page = readNow();
    const words = placed(page, 'We sail at noon');
    const node = document.querySelector('p')?.firstChild;
    if (node) node.textContent = '“They stay in port,” he said, and left.';
    expect(liveRanges(page, words)).toEqual([]);
    document.body.innerHTML = '';
    expect(liveRanges(page, words)).toEqual([]);
    expect(liveRanges(readNow(), words)).toEqual([]);
  });
});
