import { describe, expect, it } from 'vitest';
import { recordOfPage } from '../support/record-of-page';
import { samplePage } from '../support/sample-pages';

const ORIGIN = 'https://paper.invalid';

/** What a careful reader finds in our samples. */
const FINDINGS = {
  de: {
    story: ['2025-11-04', 'Moorwalde', '2026-01-16'],
    quotes: [
      'Wir haben unterschätzt, wie viele Menschen nachts einen hellen Tisch brauchen',
      'Das war unser Fehler.',
      'Manche haben zu Hause kein eigenes Zimmer',
      'kaum zu rechtfertigen',
      'Ich habe hier für drei Prüfungen gelernt',
    ],
    related: [['Vierzig neue Lesesessel für die Bibliothek', '/kultur/neue-lesesessel']],
  },
  en: {
    story: ['2025-05-14', 'Kestrel Bay', '2026-01-16'],
    quotes: [
      'Nobody on this island should have to sleep at the harbour to be on time for a shift,',
      'We listened, and we were wrong.',
      'Without the boat we would close a ward,',
      'no longer bearable',
      'My mother took this boat, and I take it,',
      'Now my daughter can miss it as well,',
    ],
    related: [['Ferry fares frozen for a second year', '/sea/ferry-fares-frozen']],
  },
  es: {
    story: ['2025-03-12', 'Almadraga', '2026-01-16'],
    quotes: [
      'Un puerto sin escuela es un puerto sin futuro',
      'Hemos rectificado a tiempo',
      'Nos llaman antes de que se examinen',
      'Aquí aprendí a leer el mar',
    ],
    related: [['La nueva grúa llega en otoño', '/puerto/nueva-grua']],
  },
  fr: {
    story: ['2025-06-18', 'Brévanne', '2026-01-16'],
    quotes: [
      'Nous avions oublié que cette halle est une place publique',
      'Les habitants nous l’ont rappelé',
      'soulagement immense',
      'Le reste viendra des loyers',
      'Je vends mes fromages ici depuis vingt ans',
    ],
    related: [['Le parking gratuit dès 18 heures', '/ville/parking-gratuit']],
  },
  it: {
    story: ['2025-10-09', 'Valdombra', '2026-01-16'],
    quotes: [
      'Abbiamo sbagliato i conti e lo diciamo senza vergogna',
      'La valle senza treno è una valle che si svuota',
      'resterebbero a piedi ogni mattina',
      'Nessuna tassa nuova',
      'Mio nonno lo guidava, io lo prendo',
    ],
    related: [['Il biglietto unico parte a marzo', '/valle/biglietto-unico']],
  },
} as const;

/** Who says each quotation, and then each reported clause. */
const SPEAKERS = {
  de: ['Wiebke Tornow', 'Wiebke Tornow', 'Arvid Menzel', 'Ruben Feldkamp', 'Samira Haddouche'],
  en: [
    'Mara Lindqvist',
    'Mara Lindqvist',
    'Tomas Okafor',
    'Edda Rowntree',
    'Jonah Pryce',
    'Jonah Pryce',
    'Edda Rowntree',
  ],
  es: ['Candela Osorno', 'Candela Osorno', 'Pilar Echandi', 'Efrén Zubiaur', 'Pilar Echandi'],
  fr: [
    'Aurélie Bonnefoy-Kessler',
    'Aurélie Bonnefoy-Kessler',
    'Baptiste Ferrandon',
    'Hugo Lescarret',
    'Yvonne Tardieu',
  ],
  it: ['Nora Bellaterra', 'Nora Bellaterra', 'Ettore Camprini', 'Piero Vannucchi', 'Amedeo Truci'],
} as const;

describe('the sample articles', () => {
  it.each(Object.entries(FINDINGS))(
    'gives day, quotations and links of the one in %s',
    (language, findings) => {
      const { timeline, quotes, related } = recordOfPage(samplePage(language), ORIGIN);
      expect({
        story: [timeline.date, timeline.place, timeline.pageClock],
        quotes: quotes.map(({ text }) => text),
        related: related.map(({ title, href }) => [title, href.slice(ORIGIN.length)]),
      }).toEqual(findings);
    },
  );

  it.each(Object.entries(SPEAKERS))('names who speaks in the one in %s', (language, names) => {
    const { quotes, reported } = recordOfPage(samplePage(language), ORIGIN);
    expect([...quotes, ...reported].map(({ speaker }) => speaker?.name)).toEqual(names);
  });
});
