import { expect, it } from 'vitest';
import { PALETTES } from '../../utils/core/views/speaker-style';
import { SURFACES } from '../../utils/page/card-sheet';
import { contrast } from '../support/contrast';

it.each(['light', 'dark'] as const)('a card on a %s page has words and edges that can be seen', (ground) => {
  const { paper, quiet, edge } = SURFACES[ground];
  const { ink, hues, neutral } = PALETTES[ground];
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(quiet, paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(edge, paper)).toBeGreaterThanOrEqual(3);
  for (const { line } of [...hues, neutral]) expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
});
