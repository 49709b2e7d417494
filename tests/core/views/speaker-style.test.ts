import { describe, expect, it } from 'vitest';
import { PALETTES, STYLE_COUNT, speakerStyle } from '../../../utils/core/views/speaker-style';

describe('the look of speakers', () => {
  it('differs for as many speakers as there are colours times lines', () => {
    const looks = Array.from({ length: STYLE_COUNT }, (_, speaker) => JSON.stringify(speakerStyle(speaker)));
    expect(new Set(looks).size).toBe(STYLE_COUNT);
  });

  it('never gives two neighbours the same colour or the same line', () => {
    for (let speaker = 0; speaker < STYLE_COUNT; speaker++) {
      const [here, next] = [speakerStyle(speaker), speakerStyle(speaker + 1)];
      expect(here.hue).not.toBe(next.hue);
      expect(here.line).not.toBe(next.line);
    }
  });

  it.each(['light', 'dark'] as const)('keeps text and line readable on a %s ground', (ground) => {
    const { ink, hues, neutral, current } = PALETTES[ground];
    for (const hue of [...hues, neutral, current]) {
      expect(contrast(ink, hue.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(hue.line, hue.ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(hue.line, ground === 'light' ? '#ffffff' : '#1b1a18')).toBeGreaterThanOrEqual(3);
    }
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
