import { describe, expect, it } from 'vitest';
import { stemSpaceOf } from '../../../../utils/core/analysis/summary/stem-space';

const space = stemSpaceOf(
  ['ferry fire crew', 'ferry fire crew', 'ferry storm', 'school bus', ''].map(
    (words) => new Set(words.split(' ').filter(Boolean)),
  ),
);

describe('stemSpaceOf', () => {
  it('finds sentences the less alike the less they share', () => {
    const alike = [0, 2, 3, 4].map((other) => space.similarity(1, other));
    expect(alike[0]).toBeCloseTo(1);
    expect(alike).toEqual([...alike].sort((a, b) => b - a));
    expect(alike.slice(2)).toEqual([0, 0]);
  });

  it('gives the mean likeness with all the others as centrality', () => {
    const others = [0, 2, 3, 4].map((other) => space.similarity(1, other));
    expect(space.centrality(1)).toBeCloseTo(others.reduce((sum, value) => sum + value, 0) / 4);
    expect(space.centrality(4)).toBe(0);
  });

  it('weighs what of a query is held, and what of a sentence a query holds, by how rare it is', () => {
    expect(space.coverage(2, new Set(['storm', 'unknown']))).toBe(1);
    expect(space.coverage(2, new Set(['ferry', 'storm', 'fire']))).toBeGreaterThan(2 / 3);
    expect(space.coveredBy(2, new Set(['storm']))).toBeGreaterThan(space.coveredBy(2, new Set(['ferry'])));
    expect(space.coverage(0, new Set())).toBe(0);
  });
});
