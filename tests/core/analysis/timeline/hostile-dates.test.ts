import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../utils/core/analysis/analyse';
import { buildTimeline } from '../../../../utils/core/analysis/timeline/build-timeline';
import { packFor, packs } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

const languages = [...packs.map(({ code }) => code), 'ru', 'zh', 'ja', 'ar', 'th', 'not a tag'];
const pieces = [
  ..."3 12 31 1999 2024 20245 ,. - – / : ( ） ' ’ % $ 年 月 日 monday may oggi la il of last next in every via".split(
    ' ',
  ),
  ...'days ago vor zwei Jahren temu {n} {unit} gada г. ٣ مارس'.split(' '),
];

describe('any text', () => {
  it('gives mentions that lie in their sentences, in order, with well-formed values', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (words, language) => {
        const text = `x ${words.join(' ')}`;
        const { timeline } = analyse(articleOf(text, language, { date: '2024-03-08' }), packFor(language), {
          summaryLength: 'medium',
        });
        let end = 0;
        for (const event of timeline.events) {
          expect(event.value).toMatch(/^\d{4}(-\d{2}){0,2}$/u);
          expect(event.start).toBeGreaterThanOrEqual(Math.max(end, event.sentence.start));
          expect(event.end).toBeGreaterThan(event.start);
          expect(event.end).toBeLessThanOrEqual(event.sentence.end);
          end = event.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a list of dates without end', '3 May 2020 '.repeat(50_000)],
    ['weekdays without a stop', 'monday will '.repeat(50_000)],
    ['numbers and slashes', '1/2/2024/'.repeat(50_000)],
    ['one long number', '7'.repeat(500_000)],
    ['brackets that never close', '(3 '.repeat(100_000)],
  ])('is read to a bounded end: %s', (_, text) => {
    const article = articleOf(text, 'en', { date: '2024-03-08' });
    const sentences = article.blocks.map(({ start, end }) => [{ start, end }]);
    const { events } = buildTimeline(article, sentences, packFor('en'));
    expect(events.length).toBeLessThan(10_000);
  });
});
