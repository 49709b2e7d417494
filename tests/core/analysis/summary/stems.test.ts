import { describe, expect, it } from 'vitest';
import { countOf, stemsOf, wordsIn } from '../../../../utils/core/analysis/summary/stems';

describe('stemsOf', () => {
  it.each([
    ['forms of a word as one', 'minister Ministers’ ministry', ['minis']],
    ['numbers whole, but for single digits', '2 ships, 1,200 crowns, B12', ['ships', '200', 'crown', 'b12']],
    ['no short words and none of the language’s own', 'The ship is over there', ['ship', 'there']],
    ['words of Cyrillic and Arabic script', 'мосты العبارة', ['мосты', 'العبا']],
    ['pairs of characters where no space parts the words', '谷田橋', ['谷田', '田橋']],
  ])('keeps %s', (_, text, stems) => {
    expect([...stemsOf(wordsIn(text), new Set(['over']))]).toEqual(stems);
  });
});

describe('countOf', () => {
  it.each([
    ['The ferry’s late.', 4],
    ['谷田橋は閉鎖', 3],
    ['…', 0],
  ])('counts the words of %s', (text, count) => {
    expect(countOf(wordsIn(text))).toBe(count);
  });
});
