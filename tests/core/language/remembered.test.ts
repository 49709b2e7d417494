import { expect, it } from 'vitest';
import { remembered } from '../../../utils/core/language/remembered';

it('makes what it is asked for once a language', () => {
  const memory = new Map<string, string>();
  expect(remembered(memory, 'it', () => 'made')).toBe('made');
  expect(remembered(memory, 'it', () => 'made again')).toBe('made');
});

it('keeps no more languages than a reader could ever need, however many a page claims', () => {
  const memory = new Map<string, number>();
  for (let language = 0; language < 1000; language++) remembered(memory, `x-${language}`, () => language);
  expect(memory.size).toBeLessThanOrEqual(20);
  expect(remembered(memory, 'x-999', () => -1)).toBe(999);
});
