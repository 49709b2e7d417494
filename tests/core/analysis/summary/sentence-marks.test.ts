import { describe, expect, it } from 'vitest';
import {
  asksAtEnd,
  hasOpenMark,
  isAllMarked,
  stopsAtEnd,
} from '../../../../utils/core/analysis/summary/sentence-marks';

describe('what the marks of a sentence tell', () => {
  it.each([
    ['The ferry left.', { asks: false, stops: true, marked: false, open: false }],
    ['Did she leave?', { asks: true, stops: true, marked: false, open: false }],
    ['“Did she leave?!”', { asks: true, stops: true, marked: true, open: false }],
    ['市長は辞めるのか？', { asks: true, stops: true, marked: false, open: false }],
    ['هل تعود العبارة؟', { asks: true, stops: true, marked: false, open: false }],
    ['“Kommt alle, die Fähre legt ab!».', { asks: false, stops: true, marked: true, open: true }],
    ['“We left,” she said, “and sank.”', { asks: false, stops: true, marked: false, open: false }],
    ['„Wir gehen“, sagte sie (leise.', { asks: false, stops: true, marked: false, open: true }],
    ['We left,” she said.', { asks: false, stops: true, marked: false, open: true }],
    ['What happens now', { asks: false, stops: false, marked: false, open: false }],
  ])('reads %s', (sentence, expected) => {
    expect({
      asks: asksAtEnd(sentence),
      stops: stopsAtEnd(sentence),
      marked: isAllMarked(sentence),
      open: hasOpenMark(sentence),
    }).toEqual(expected);
  });
});
