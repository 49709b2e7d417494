import { describe, expect, it } from 'vitest';
import { findUnique } from '../../../utils/core/views/find-unique';

describe('findUnique', () => {
  it.each([
    ['We sail at noon. We row.', ['We sail', 'We'], 0],
    ['We sail at noon. We sail at one.', ['We sail', 'We sail at one'], 1],
    ['WE  SAIL. we sail. Café or cafe?', ['We sail', 'café', 'or cafe'], 2],
    ['Tea. Tea.', ['Tea', 'Coffee', ''], -1],
    ['ha ha ha', ['ha ha'], -1],
  ])('in “%s” of %j takes number %d', (text, wanted, index) => {
    expect(findUnique(text, wanted)).toBe(index);
  });
});
