import { describe, expect, it } from 'vitest';
import { english } from '../../../utils/core/language/packs/en';
import { splitSentences } from '../../../utils/core/language/sentences';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }, 'en', english.sentences).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('splitSentences', () => {
  it('ends a sentence at its full stop and leaves the space between two to neither', () => {
    expect(split('The ferry left at dawn.  Nobody waved.')).toEqual([
      'The ferry left at dawn.',
      'Nobody waved.',
    ]);
  });

  it('does not end a sentence at a title with a stop', () => {
    expect(split('Mrs. Adeyemi spoke first.')).toEqual(['Mrs. Adeyemi spoke first.']);
  });
});
