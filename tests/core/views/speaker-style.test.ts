import { describe, expect, it } from 'vitest';
import { PALETTES, STYLE_COUNT, speakerStyle } from '../../../utils/core/views/speaker-style';
import { contrast } from '../../support/contrast';

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
