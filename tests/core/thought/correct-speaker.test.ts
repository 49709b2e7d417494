import { expect, it } from 'vitest';
import { correctSpeaker } from '../../../utils/core/thought/correct-speaker';
import { highlightView } from '../../../utils/core/views/highlight-view';
import { analysisOf, quoteOf } from '../../support/analyses';
import { marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const { text, spans } = marked('“[We sail|first]”, said Diallo. “[Never|second]”, said Voss.');
const article = pageArticleOf(text, 'en');
const analysis = analysisOf({
  quotes: [quoteOf(spans.first, 0), quoteOf(spans.second, 0)],
  speakers: ['Diallo', 'Voss'].map((name) => ({ name, aliases: [], role: null, kind: 'person' as const })),
});
const thought = { article, analysis, view: highlightView(article, analysis) };
const second = spans.second ?? { start: 0, end: 0 };

it('gives one quotation to whom the reader says, on the page too, and says that a reader did', () => {
  const corrected = correctSpeaker(thought, second, { speaker: 1 });
  expect(corrected.analysis.quotes).toEqual([
    analysis.quotes[0],
    { ...quoteOf(second, 1), confidence: 1, evidence: { rule: 'reader', score: 1 } },
  ]);
  expect(corrected.view.marks.map(({ speaker }) => speaker)).toEqual([0, 1]);
});

it('takes the name off where the reader knows that nobody can be named', () => {
  const [, quote] = correctSpeaker(thought, second, { speaker: null }).analysis.quotes;
  expect(quote).toMatchObject({ kind: 'direct', attribution: null });
});

it('makes quoted words of what nobody says, and speech of them again', () => {
  const words = correctSpeaker(thought, second, 'nobody-speaks');
  expect(words.analysis.quotes[1]).toMatchObject({ kind: 'words', attribution: null });
  expect(correctSpeaker(words, second, { speaker: 1 }).analysis.quotes[1]).toMatchObject({ kind: 'direct' });
});
