import { describe, expect, it } from 'vitest';
import { popupView } from '../../../utils/core/views/popup-view';
import { analysisOf, quoteOf } from '../../support/analyses';
import { marked } from '../../support/articles';
import { pageArticleOf } from '../../support/pages';

const TODAY = '2024-05-10';
const { text, spans } = marked(
  '[“[We sail at noon|noon]”, [said|cue] [the captain|mention] on [Friday|friday].|first]\n\n' +
    '[The “[Blue Gull|title]” left on [3 May|may], and “[not a day too soon|soon]”, someone said.|second]\n\n' +
    '[It returns [in June|june], [on Friday|friday2] or never.|third]',
);
const article = pageArticleOf(text, 'en');
const mention = (name: string, value: string, precision: 'day' | 'month', sentence: string) => ({
  start: spans[name]?.start ?? 0,
  end: spans[name]?.end ?? 0,
  value,
  precision,
  sentence: spans[sentence] ?? { start: 0, end: 0 },
});

describe('popupView', () => {
  it('groups what is said by who said it, and keeps apart what nobody said', () => {
    const analysis = analysisOf({
      speakers: [
        { name: 'Nobody Heard', aliases: [], role: null, kind: 'person' },
        {
          name: 'Amina Diallo',
          aliases: ['Amina Diallo', 'Diallo', 'Captain', 'The captain', 'L’captain'],
          role: 'captain',
          kind: 'person',
        },
      ],
      quotes: [
        quoteOf(spans.noon, 1, {
          cue: spans.cue ?? null,
          attribution: { speaker: 1, mention: spans.mention ?? null, via: 'Radio Gull' },
        }),
        quoteOf(spans.title, null, { kind: 'words' }),
        quoteOf(spans.soon, null),
      ],
    });
    const { speech } = popupView(article, analysis, TODAY);
    expect(speech.speakers).toEqual([
      {
        speaker: 1,
        name: 'Amina Diallo',
        aliases: ['Diallo'],
        role: 'captain',
        quotes: [
          {
            text: 'We sail at noon',
            span: spans.noon,
            places: [{ block: 10, start: 1, end: 16 }],
            kind: 'direct',
            marks: { open: '“', close: '”' },
            saying: 'said the captain',
            via: 'Radio Gull',
            confidence: 0.9,
            speaker: 1,
            corrected: false,
          },
        ],
      },
    ]);
    expect(speech.unclear.map((quote) => quote.text)).toEqual(['not a day too soon']);
    expect(speech.words.map((quote) => quote.text)).toEqual(['Blue Gull']);
  });

  it('gives each day once, earliest first, on its side of the story', () => {
    const { timeline } = analysisOf();
    const analysis = analysisOf({
      timeline: {
        ...timeline,
        date: '2024-05-10',
        precision: 'day',
        events: [
          mention('friday', '2024-05-10', 'day', 'first'),
          mention('may', '2024-05-03', 'day', 'second'),
          mention('june', '2024-06', 'month', 'third'),
          mention('friday2', '2024-05-10', 'day', 'third'),
        ],
      },
    });
    const view = popupView(article, analysis, TODAY);
    expect(
      view.timeline.map(({ date, side, mentions }) => [date, side, ...mentions.map(({ words }) => words)]),
    ).toEqual([
      ['2024-05-03', 'past', '3 May'],
      ['2024-05-10', 'story', 'Friday', 'on Friday'],
      ['2024-06', 'future', 'in June'],
    ]);
  });

  it('shows no address but one of the web', () => {
    const link = { title: 'More', label: null, reason: 'structure' as const };
    const related = [
      { ...link, href: 'https://harbour.example/more' },
      { ...link, href: 'javascript:alert(1)' },
    ];
    expect(popupView(article, analysisOf({ related }), TODAY).related).toEqual([related[0]]);
  });

  it('names the site by its host where the page does not', () => {
    expect(popupView(article, analysisOf(), TODAY).siteName).toBe('harbour.example');
    const named = pageArticleOf(text, 'en', { siteName: 'The Harbour' });
    expect(popupView(named, analysisOf(), TODAY).siteName).toBe('The Harbour');
  });
});
