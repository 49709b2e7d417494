import { describe, expect, it } from 'vitest';
import { marksAround } from '../../../utils/core/views/quote-marks';
import { marked } from '../../support/articles';

describe('marksAround', () => {
  it.each([
    ['English', '“[We sail at noon,|quote]” she said.', '“', '”'],
    ['French with its spaces', '« [Nous partons|quote] », dit-elle.', '« ', ' »'],
    ['German', '„[Wir fahren|quote]“, sagte sie.', '„', '“'],
    ['German turned inwards', '»[Wir fahren|quote]«, sagte sie.', '»', '«'],
    ['Swedish', '”[Vi seglar|quote]”, sade hon.', '”', '”'],
    ['Japanese', '「[正午に出航する|quote]」と述べた。', '「', '」'],
    ['straight', 'She said: "[We sail|quote]".', '"', '"'],
    ['of a speech that goes on', '“[We sail.|quote]\n\n“And we come back.”', '“', ''],
    ['of a dash that opens a line', 'Hun lo.\n\n– [Vi seiler|quote], sa hun.', '– ', ''],
    ['of a dash inside a sentence', 'The captain – [we sail|quote] – is sure.', '', ''],
    ['of none', 'She said that [they sail|quote].', '', ''],
  ])('gives the marks that the article has: %s', (_which, drawn, open, close) => {
    const { text, spans } = marked(drawn);
    expect(marksAround(text, spans.quote ?? { start: 0, end: 0 })).toEqual({ open, close });
  });
});
