import { describe, expect, it } from 'vitest';
import { quotedShares } from '../../../../utils/core/analysis/summary/quoted-shares';
import { quoteOf } from '../../../support/analyses';
import { marked } from '../../../support/articles';

describe('quotedShares', () => {
  it('measures each sentence, and tells one that begins within a quotation', () => {
    const { spans } = marked(
      '[He left.|plain] [“[We left.|one]|start] [It was dark.”|end] [She said “[ten words|two]”.|part]',
    );
    const quotation = { start: spans.one?.start ?? 0, end: (spans.end?.end ?? 0) - 1 };
    const sentences = ['plain', 'start', 'end', 'part'].flatMap((name) => spans[name] ?? []);
    expect(quotedShares(sentences, [quoteOf(quotation, null), quoteOf(spans.two, null)])).toEqual([
      { share: 0, startsInside: false },
      { share: 8 / 9, startsInside: false },
      { share: 12 / 13, startsInside: true },
      { share: 9 / 21, startsInside: false },
    ]);
  });

  it('does not count marked words that are no speech, nor a quotation within another twice', () => {
    const sentence = { start: 0, end: 20 };
    const outer = { start: 1, end: 11 };
    expect(quotedShares([sentence], [quoteOf(outer, null, { kind: 'words' })])[0]?.share).toBe(0);
    expect(
      quotedShares([sentence], [quoteOf(outer, null), quoteOf({ start: 3, end: 8 }, null)])[0]?.share,
    ).toBe(0.5);
  });
});
