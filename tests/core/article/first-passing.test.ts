import { expect, it } from 'vitest';
import { firstPassing } from '../../../utils/core/article/first-passing';

it.each([
  [0, [5, 7, 9]],
  [1, [1, 7, 9]],
  [2, [1, 3, 5, 7]],
  [3, [1, 2, 3]],
  [0, []],
])('finds at index %i the first that passes in %j', (index, list) => {
  expect(firstPassing(list, (number) => number >= 5)).toBe(index);
});
