import { describe, expect, it } from 'vitest';
import { plainDigits } from '../../../utils/core/language/digits';

describe('plainDigits', () => {
  it.each([
    ['٣ مايو ٢٠٢٤', '3 مايو 2024'],
    ['۱۴۰۳', '1403'],
    ['๓ พฤษภาคม ๒๕๖๗', '3 พฤษภาคม 2567'],
    ['२०२४', '2024'],
    ['２０２４年', '2024年'],
    ['90 km', '90 km'],
  ])('writes %s as %s', (text, expected) => {
    expect(plainDigits(text)).toBe(expected);
  });

  it('keeps every offset, also beside digits of two code units', () => {
    const text = '𝟗 ٩';
    expect(plainDigits(text)).toBe('𝟗 9');
  });
});
