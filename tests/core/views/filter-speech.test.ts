import { expect, it } from 'vitest';
import { countSaid, filterSpeech } from '../../../utils/core/views/filter-speech';
import { speechView } from '../../../utils/core/views/quote-view';
import { analysisOf, quoteOf } from '../../support/analyses';
import { marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const { text, spans } = marked(
  '“[Le café ferme|cafe]”, dit José. “[La mer monte|mer]”, dit-il. “[Un thé ?|the]”',
);
const speech = speechView(
  pageArticleOf(text, 'fr'),
  analysisOf({
    quotes: [quoteOf(spans.cafe, 0), quoteOf(spans.mer, 0), quoteOf(spans.the, null)],
    speakers: [{ name: 'José Luz', aliases: [], role: null, kind: 'person' }],
  }),
);
const found = (wanted: string) => {
  const { speakers, unclear } = filterSpeech(speech, wanted);
  return [...speakers.flatMap(({ quotes }) => quotes), ...unclear].map((quote) => quote.text);
};

it('finds what is said whatever case and accents', () => {
  expect(found('CAFE')).toEqual(['Le café ferme']);
});

it('finds all that a speaker says by the name', () => {
  expect(found('jose')).toEqual(['Le café ferme', 'La mer monte']);
});

it('finds nothing for what nobody says, and all for no words', () => {
  expect(found('neige')).toEqual([]);
  expect(found('  ')).toHaveLength(countSaid(speech));
});
