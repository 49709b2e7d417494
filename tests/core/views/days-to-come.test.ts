import { describe, expect, it } from 'vitest';
import { dayToCome, withoutDaysToCome } from '../../../utils/core/views/days-to-come';
import { analysisOf } from '../../support/analyses';

const TODAY = '2024-05-10';
const timeline = {
  ...analysisOf().timeline,
  date: '2024-05-03',
  precision: 'day' as const,
  evidence: { kind: 'published' as const, text: '3 May 2024' },
  published: '2024-05-03T08:00:00+02:00',
  modified: '2024-05-04',
  pageClock: '2024-05-09',
};

describe('days that have not come yet', () => {
  it.each([['2024-05-10'], ['2024-05-11'], ['2024'], ['1987-02-01'], [null]])('do not hold %s', (date) => {
    expect(dayToCome({ ...timeline, date }, TODAY)).toBeNull();
    expect(withoutDaysToCome({ ...timeline, date }, TODAY).date).toBe(date);
  });

  it('are told and not used as the story’s', () => {
    const ahead = { ...timeline, date: '2042-01-01', published: '2042-01-01T00:00:00Z' };
    expect(dayToCome(ahead, TODAY)).toBe('2042-01-01');
    expect(withoutDaysToCome(ahead, TODAY)).toEqual({
      ...timeline,
      date: null,
      precision: null,
      evidence: null,
      published: null,
    });
  });

  it('are told of the page’s clock, and leave the story its day', () => {
    const ahead = { ...timeline, pageClock: '2031-05-10' };
    expect(dayToCome(ahead, TODAY)).toBe('2031-05-10');
    expect(withoutDaysToCome(ahead, TODAY)).toEqual({ ...timeline, pageClock: null });
  });
});
