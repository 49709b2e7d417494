import { describe, expect, it } from 'vitest';
import type { DatePrecision } from '../../../utils/core/article/analysis';
import { storyView } from '../../../utils/core/views/story-view';
import { analysisOf } from '../../support/analyses';

const { timeline } = analysisOf();
const storyOf = (date: string, precision: DatePrecision = 'day') => ({
  ...timeline,
  date,
  precision,
  evidence: { kind: 'dateline' as const, text: 'Dakar, 3 May' },
});

describe('storyView', () => {
  it('says nothing where the page does not say', () => {
    expect(storyView(timeline, '2024-05-10')).toBeNull();
  });

  it.each([
    ['2024-05-10', '2024-05-10', { value: 0, unit: 'day' }],
    ['2024-05-04', '2024-05-10', { value: -6, unit: 'day' }],
    ['2024-05-12', '2024-05-10', { value: 2, unit: 'day' }],
    ['2024-05-01', '2024-05-10', { value: -1, unit: 'week' }],
    ['2024-04-30', '2024-05-29', { value: -4, unit: 'week' }],
    ['2023-09-13', '2024-07-17', { value: -10, unit: 'month' }],
    ['2023-07-18', '2024-07-17', { value: -11, unit: 'month' }],
    ['2023-07-17', '2024-07-17', { value: -1, unit: 'year' }],
    ['2024-12-20', '2024-07-17', { value: 5, unit: 'month' }],
  ])('a story of %s is so old on %s', (date, today, age) => {
    expect(storyView(storyOf(date), today)?.age).toEqual(age);
  });

  it('is no more exact than the article', () => {
    expect(storyView(storyOf('2024-03', 'month'), '2024-05-10')?.age).toEqual({ value: -2, unit: 'month' });
    expect(storyView(storyOf('2020', 'year'), '2024-05-10')?.age).toEqual({ value: -4, unit: 'year' });
  });
});
