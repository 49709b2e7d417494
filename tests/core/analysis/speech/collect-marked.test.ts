import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectMarked } from '../../../../utils/core/analysis/speech/collect-marked';
import { contains, overlaps } from '../../../../utils/core/article/span';
import { packFor } from '../../../../utils/core/language/registry';
import { articleOf } from '../../../support/articles';

const words = (text: string, lang: string): readonly string[] =>
  collectMarked(articleOf(text, lang), packFor(lang)).map(({ start, end }) => text.slice(start, end));

describe('collectMarked', () => {
  it.each([
    ['it', '«Siamo partiti - spiega Amina - prima di tutti».', ['Siamo partiti', 'prima di tutti']],
    ['it', '“Siamo partiti – ha detto poi Amina –. Era presto”.', ['Siamo partiti', 'Era presto']],
    ['it', '«Siamo partiti all’alba – conclude Amina Diallo».', ['Siamo partiti all’alba']],
    ['pl', '„Wyszliśmy – mówi Amina – o świcie”.', ['Wyszliśmy', 'o świcie']],
    ['es', '«Nos fuimos —dijo Amina— al amanecer».', ['Nos fuimos', 'al amanecer']],
    ['ru', '«Мы ушли, – говорит Амина, – на рассвете».', ['Мы ушли,', 'на рассвете']],
  ])('leaves out what the reporter puts between dashes (%s): %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'it',
      '«Siamo partiti – era ancora notte – prima di tutti».',
      ['Siamo partiti – era ancora notte – prima di tutti'],
    ],
    [
      'en',
      '“The crew — says one rumour — left early,” said Amina.',
      ['The crew — says one rumour — left early,'],
    ],
  ])('keeps the speaker’s own dashes (%s): %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'pl',
      '– Wyszliśmy o świcie – powiedziała Amina. – Nikt nie machał.',
      ['Wyszliśmy o świcie', 'Nikt nie machał.'],
    ],
    [
      'es',
      '—Nos fuimos al amanecer —dijo Amina—. Nadie saludó.',
      ['Nos fuimos al amanecer', 'Nadie saludó.'],
    ],
    ['pt', '— Partimos cedo — disse Amina.', ['Partimos cedo']],
    ['fr', '– Nous sommes partis à l’aube, a dit Amina.', ['Nous sommes partis à l’aube']],
    ['no', '- Vi dro tidlig, sier Amina.', ['Vi dro tidlig']],
    ['sv', '– Vänta på oss! ropade de från kajen.', ['Vänta på oss!']],
    ['da', '- Vi gik tidligt. Ingen vinkede.', ['Vi gik tidligt. Ingen vinkede.']],
    ['fi', '– Lähdimme aamulla, sanoo Amina.', ['Lähdimme aamulla']],
    [
      'ru',
      '— Мы ушли на рассвете, — сказала Амина. — Никто не махал.',
      ['Мы ушли на рассвете,', 'Никто не махал.'],
    ],
    ['pl', '– Wyszliście? – powiedział Jan.\n\n– Tak, o świcie.', ['Wyszliście?', 'Tak, o świcie.']],
  ])('reads a dash as speech (%s): %s', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', '- The ferry leaves at dawn.'],
    ['pl', '– Prom odpływa o świcie.'],
    ['fr', '– la hausse des prix ;'],
    ['no', '- Tidlig avgang'],
    ['es', '- 300 pasajeros.'],
  ])('reads a dash as part of a list (%s): %s', (lang, text) => {
    expect(words(text, lang)).toEqual([]);
  });

  it('gives spans inside their marks, nested or apart, for any text', () => {
    const piece = fc.constantFrom(
      '«',
      '»',
      '“',
      '”',
      ' – ',
      '—',
      ' - ',
      '\n– ',
      ' dice ',
      ' mówi ',
      'Amina',
      '. ',
      ', ',
      '„',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 50 }),
        fc.constantFrom('it', 'pl', 'es', 'no'),
        (pieces, lang) => {
          const found = collectMarked(articleOf(`Ehi${pieces.join('')}`, lang), packFor(lang));
          for (const one of found) {
            expect(contains(one.marks, one)).toBe(true);
            for (const { marks } of found.filter((other) => overlaps(other.marks, one.marks))) {
              expect(contains(marks, one.marks) || contains(one.marks, marks)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it.each([
    ['marks that only open', '“'.repeat(100_000), 0],
    ['marks that may be apostrophes', "'a ".repeat(100_000), 0],
    ['quotations', '"a" '.repeat(20_000), 20_000],
    ['a paragraph of five megabytes', `“${'a'.repeat(5_000_000)}”`, 1],
    ['dashes', `«${'a – '.repeat(100_000)}»`, 1],
  ])('ends on a hostile text: %s', { timeout: 60_000 }, (_what, text, count) => {
    expect(words(text, 'it')).toHaveLength(count);
  });
});
