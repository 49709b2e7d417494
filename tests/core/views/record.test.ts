import { describe, expect, it } from 'vitest';
import type { Analysis, Quote } from '../../../utils/core/article/analysis';
import { recordOf, recordOfNothing } from '../../../utils/core/views/record';
import { articleOf, marked } from '../../support/articles';

const { text, spans } = marked(
  'Ferry sails again\n\n[“[We missed its horn|words]”,|quote] [said|cue] [Diallo|mention] to Harbour Radio.',
);
const spanOf = (name: string) => spans[name] ?? { start: 0, end: 0 };
const article = articleOf(text, 'en', { title: 'Ferry sails again', date: '2024-02-03' });

const quote: Quote = {
  ...spanOf('words'),
  kind: 'direct',
  group: 0,
  cue: spanOf('cue'),
  attribution: { speaker: 0, mention: spanOf('mention'), via: 'Harbour Radio' },
  confidence: 0.9,
  evidence: { rule: 'verb-before-name', score: 2 },
};

const analysis: Analysis = {
  quotes: [quote, { ...quote, attribution: null, cue: null, confidence: 0.3, evidence: null }],
  reported: [],
  speakers: [{ name: 'Diallo', aliases: ['Diallo'], role: null, kind: 'person' }],
  summary: [spanOf('quote')],
  noSummary: null,
  timeline: {
    date: '2024-02-03',
    precision: 'day',
    place: null,
    evidence: { kind: 'published', text: '2024-02-03' },
    published: '2024-02-03',
    modified: null,
    pageClock: null,
    events: [{ ...spanOf('cue'), value: '2024-02', precision: 'month', sentence: spanOf('quote') }],
  },
  related: [],
};

describe('recordOf', () => {
  const record = recordOf('ferry', article, analysis);

  it('gives the words of every span beside its offsets', () => {
    expect(record.quotes[0]).toEqual({
      ...spanOf('words'),
      text: 'We missed its horn',
      kind: 'direct',
      group: 0,
      speaker: { name: 'Diallo', mention: { ...spanOf('mention'), text: 'Diallo' }, via: 'Harbour Radio' },
      cue: { ...spanOf('cue'), text: 'said' },
      confidence: 0.9,
      evidence: { rule: 'verb-before-name', score: 2 },
    });
    expect(record.timeline.events).toEqual([
      { ...spanOf('cue'), text: 'said', value: '2024-02', precision: 'month', sentence: spanOf('quote') },
    ]);
  });

  it('names nobody for a quote that is attributed to nobody', () => {
    expect(record.quotes[1]).toMatchObject({ speaker: null, cue: null, confidence: 0.3 });
  });

  it('lists under each speaker the quotes that are theirs', () => {
    expect(record.speakers).toEqual([
      { name: 'Diallo', aliases: ['Diallo'], role: null, kind: 'person', quotes: [0] },
    ]);
  });

  it('counts words as the language parts them', () => {
    expect(record.wordCount).toBe(12);
    expect(record.readingMinutes).toBe(1);
    const japanese = articleOf('船は再び出航した。', 'ja');
    expect(recordOf('ja', japanese, { ...analysis, quotes: [], speakers: [] }).wordCount).toBeGreaterThan(2);
  });
});

describe('recordOfNothing', () => {
  it('says why there is nothing to read and leaves no field for a reader to stumble over', () => {
    expect(
      recordOfNothing('menu', { isArticle: false, reason: 'not-an-article', title: 'Start page' }),
    ).toEqual({
      id: 'menu',
      isArticle: false,
      reason: 'not-an-article',
      title: 'Start page',
      text: '',
      quotes: [],
      reported: [],
      speakers: [],
      summary: [],
      timeline: null,
      related: [],
    });
  });
});
