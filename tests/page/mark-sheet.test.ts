import { describe, expect, it } from 'vitest';
import { markSheet, speakerHighlight } from '../../utils/page/mark-sheet';

describe('the rules for marks', () => {
  it('name nothing that could be the page’s own', () => {
    const names = [...markSheet('light', 'speakers').matchAll(/::highlight\(([^)]+)\)/gu)].map(
      ([, name]) => name,
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name?.startsWith('inquit-'))).toEqual([]);
  });

  it('give two speakers two colours and two lines', () => {
    const sheet = markSheet('light', 'speakers');
    expect(ruleFor(sheet, 0)).toContain('underline solid');
    expect(ruleFor(sheet, 1)).toContain('underline dashed');
    expect(ruleFor(sheet, 0)).not.toBe(ruleFor(sheet, 1)?.replace('dashed', 'solid'));
  });

  it('give all one look, or no ground, where the reader wants that', () => {
    const single = markSheet('light', 'single');
    expect(ruleFor(single, 0)?.split('{')[1]).toBe(ruleFor(single, 1)?.split('{')[1]);
    expect(ruleFor(markSheet('light', 'lines'), 0)).not.toContain('background-color');
  });
});

function ruleFor(sheet: string, speaker: number): string | undefined {
  return sheet.split('\n').find((rule) => rule.startsWith(`::highlight(${speakerHighlight(speaker)})`));
}
