import { describe, expect, it } from 'vitest';
import { chooseSentences } from '../../../../utils/core/analysis/summary/choose-sentences';
import type { SentenceFacts } from '../../../../utils/core/analysis/summary/sentence-facts';
import { stemSpaceOf } from '../../../../utils/core/analysis/summary/stem-space';
import { weightsFor } from '../../../../utils/core/analysis/summary/summary-weights';

const PLAIN: SentenceFacts = {
  span: { start: 0, end: 1 },
  block: 0,
  opensBlock: false,
  words: 18,
  onHeadline: 0.5,
  saidAbove: 0.2,
  central: 0.5,
  quoted: 0,
  leans: false,
  asks: false,
  broken: false,
  hasNumber: false,
};

/** The order in which sentences are taken that have nothing in common, whatever their place. */
function ranked(sentences: readonly Partial<SentenceFacts>[], position = 0): readonly number[] {
  const facts = sentences.map((about, block) => ({ ...PLAIN, block, ...about }));
  const space = stemSpaceOf(facts.map((_, index) => new Set([`stem ${index}`])));
  const weights = { ...weightsFor('report'), position };
  const order: number[] = [];
  for (let count = 1; count <= facts.length; count++) {
    order.push(
      ...chooseSentences({ facts, space }, count, weights).filter((index) => !order.includes(index)),
    );
  }
  return order;
}

describe('chooseSentences', () => {
  it.each<[string, readonly Partial<SentenceFacts>[]]>([
    ['the headline fades from it', [{ onHeadline: 1 }, { onHeadline: 0.6 }, { onHeadline: 0.1 }]],
    ['it has less to do with the rest', [{ central: 1 }, { central: 0.5 }, { central: 0 }]],
    ['it grows too long', [{ words: 26 }, { words: 36 }, { words: 60 }]],
    ['it grows too short', [{ words: 10 }, { words: 7 }, { words: 4 }]],
    ['more of it is quotation', [{ quoted: 0 }, { quoted: 0.4 }, { quoted: 1 }]],
    ['it leans, or has no end', [{}, { leans: true }, { broken: true }, { leans: true, broken: true }]],
  ])('takes a sentence the later the more %s', (_, worseAndWorse) => {
    const steps = worseAndWorse.map((_, index) => index);
    // Leaning on a sentence that is taken costs nothing, so the list is also read backwards.
    expect(ranked(worseAndWorse)).toEqual(steps);
    expect(ranked([...worseAndWorse].reverse())).toEqual([...steps].reverse());
  });

  it('takes the earlier of two sentences that are worth the same', () => {
    expect(ranked([{}, {}, {}], 0.4)).toEqual([0, 1, 2]);
  });

  it.each<[string, Partial<SentenceFacts>]>([
    ['asks', { asks: true }],
    ['repeats headline or standfirst', { saidAbove: 1 }],
    ['is a label or an exclamation', { words: 2 }],
  ])('never takes a sentence that %s', (_, about) => {
    expect(ranked([{ ...about, onHeadline: 1, central: 1 }, { onHeadline: 0 }])).toEqual([1]);
  });

  it('charges a sentence less for leaning where the one it leans on is taken', () => {
    expect(ranked([{ onHeadline: 1 }, { leans: true }, { onHeadline: 0.45 }])).toEqual([0, 1, 2]);
    expect(ranked([{ asks: true }, { leans: true }, { onHeadline: 0.45 }])).toEqual([2, 1]);
  });

  it('takes one of two sentences that say the same, and the less alike before the more alike', () => {
    const facts = [0, 1, 2, 3].map((block) => ({ ...PLAIN, block }));
    const stems = [
      'ferry island fire crew',
      'ferry island fire crew',
      'ferry island storm winter',
      'school post boat sound',
    ];
    const space = stemSpaceOf(stems.map((words) => new Set(words.split(' '))));
    const weights = { ...weightsFor('report'), position: 0 };
    const chosen = (count: number) => chooseSentences({ facts, space }, count, weights);
    expect([chosen(1), chosen(2), chosen(4)]).toEqual([[0], [0, 3], [0, 2, 3]]);
  });
});
