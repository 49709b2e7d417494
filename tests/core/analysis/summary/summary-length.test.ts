import { describe, expect, it } from 'vitest';
import { summaryCount } from '../../../../utils/core/analysis/summary/summary-length';

describe('summaryCount', () => {
  it.each([
    [{ words: 40, sentences: 5 }, [0, 0, 0]],
    [{ words: 300, sentences: 3 }, [0, 0, 0]],
    [{ words: 90, sentences: 6 }, [1, 2, 3]],
    [{ words: 400, sentences: 20 }, [2, 3, 5]],
    [{ words: 1200, sentences: 60 }, [2, 3, 6]],
    [{ words: 6000, sentences: 300 }, [3, 4, 8]],
  ])('follows the length of the text: %o', ({ words, sentences }, counts) => {
    expect(
      (['short', 'medium', 'long'] as const).map((length) => summaryCount(words, sentences, length)),
    ).toEqual(counts);
  });
});
