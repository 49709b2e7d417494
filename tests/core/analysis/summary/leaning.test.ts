import { describe, expect, it } from 'vitest';
import { leansOnContext } from '../../../../utils/core/analysis/summary/leaning';
import { packFor } from '../../../../utils/core/language/registry';

describe('leansOnContext', () => {
  it.each([
    ['en', 'However, the ferry left.', 'The ferry left.'],
    ['en', '“He left,” said Oda Brenn.', 'Hearing this, Oda Brenn left.'],
    ['en', 'On the other hand, the ferry left.', 'On the other side, the ferry left.'],
    ['it', 'Inoltre il ponte è chiuso.', 'Il ponte è chiuso.'],
    ['it', "D'altronde il ponte è chiuso.", 'D’estate il ponte è chiuso.'],
    ['de', 'Außerdem ist die Brücke gesperrt.', 'Die Brücke ist gesperrt.'],
    ['fr', 'C’est le pont qui ferme.', 'Le pont ferme.'],
    ['fr', 'Par ailleurs, le pont ferme.', 'Par décret, le pont ferme.'],
    ['es', 'Sin embargo, el puente cierra.', 'Sin dinero, el puente cierra.'],
    ['pt', 'Além disso, a ponte fecha.', 'Além da ponte, a escola fecha.'],
    ['nl', 'Daarom gaat de brug dicht.', 'De brug gaat dicht.'],
    ['pl', 'Ponadto most jest zamknięty.', 'Most jest zamknięty.'],
  ])('tells in %s “%s” from “%s”', (language, leaning, alone) => {
    const table = packFor(language)?.sentences ?? null;
    expect([leaning, alone].map((sentence) => leansOnContext(sentence, table))).toEqual([true, false]);
  });

  it('knows nothing of a language without a table', () => {
    expect(leansOnContext('Han gick.', null)).toBe(false);
  });
});
