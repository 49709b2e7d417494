import { describe, expect, it } from 'vitest';
import { type ExportFormat, exportReading } from '../../../../utils/core/views/exports/export-reading';
import { analysisOf, quoteOf } from '../../../support/analyses';
import { marked } from '../../../support/articles';
import { pageArticleOf } from '../../../support/pages';

const { text, spans } = marked('“[We *sail*, "now"|quote]”, said Amina Diallo. “[=SUM(A1)|formula]” left.');
const article = pageArticleOf(text, 'en', { title: 'Ferry: sails / again?', siteName: 'The Harbour' });
const analysis = analysisOf({
  quotes: [quoteOf(spans.quote, 0), quoteOf(spans.formula, null)],
  speakers: [{ name: 'Amina Diallo', aliases: [], role: null, kind: 'person' }],
  timeline: {
    ...analysisOf().timeline,
    date: '2024-05-03',
    precision: 'day',
    place: 'Dakar',
    evidence: { kind: 'dateline', text: 'Dakar, 3 May' },
  },
  related: [{ title: 'More [news]', href: 'https://harbour.example/a>b', label: null, reason: 'structure' }],
});
const labels = {
  story: 'Story',
  source: 'Source',
  summary: 'Summary',
  speech: 'Who said what',
  unclear: 'Speaker unclear',
  words: 'Quoted words',
  timeline: 'Dates',
  related: 'Related',
  date: (value: string) => value,
  dateAndPlace: (date: string, place: string) => `${date}, ${place}`,
};
const fileOf = (format: ExportFormat) => exportReading(format, article, analysis, labels, '2024-05-10');

describe('exportReading', () => {
  it('names the file by the headline, with nothing that a file system takes amiss', () => {
    expect(fileOf('markdown').name).toBe('Ferry-sails-again.md');
  });

  it('writes Markdown in which the page’s own characters are words', () => {
    expect(fileOf('markdown').content).toBe(`# Ferry: sails / again?

- Source: The Harbour
- Story: 2024-05-03, Dakar
- URL: https://www.harbour.example/ferry

## Who said what

### Amina Diallo

> We \\*sail\\*, "now"

### Speaker unclear

> =SUM(A1)

## Related

- [More \\[news\\]](<https://harbour.example/a%3Eb>)
`);
  });

  it('writes plain text', () => {
    expect(fileOf('text').content).toContain(
      'Who said what\n=============\n\nAmina Diallo\n  “We *sail*, "now"”\n',
    );
  });

  it('writes a table in which nothing is run as a formula', () => {
    const rows = fileOf('csv').content.split('\r\n');
    expect(rows[1]).toBe(
      'Amina Diallo,,,direct,"We *sail*, ""now""",,0.9,1,17,https://www.harbour.example/ferry',
    );
    expect(rows[2]).toContain("'=SUM(A1)");
  });

  it('writes the record as the command line does', () => {
    expect(JSON.parse(fileOf('json').content)).toMatchObject({ isArticle: true, title: article.title, text });
  });

  it('writes web annotations that find their words again', () => {
    const { items } = JSON.parse(fileOf('annotations').content);
    expect(items[0].target).toEqual({
      source: 'https://www.harbour.example/ferry',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'We *sail*, "now"',
          prefix: '“',
          suffix: '”, said Amina Diallo. “=SUM(A1)”',
        },
        { type: 'TextPositionSelector', start: 1, end: 17 },
      ],
    });
    expect(items[1].body).toEqual([]);
  });
});
