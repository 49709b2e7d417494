import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['„', '”'],
    ['«', '»'],
    ['»', '«'],
    ['"', '"'],
    ['‚', '’'],
  ],
  dashDialogue: true,
  innerDialogue: true,
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList(`
    tak zwany, tak zwana, tak zwane, tzw, zwany, zwana, zwane, nazywany, nazywana, nazwany, nazwana, pseudonim, ps, pod tytułem, pt, pod nazwą, zatytułowany,
    zatytułowana, zatytułowane, hasło, hasłem, pojęcie, słowo, kryptonim
  `),
  titleNouns: wordList(`
    film, filmie, filmu, serial, serialu, dokument, komedia, program, programie, programu, spektakl, spektaklu, sztuka, piosenka, piosenki, utwór, singiel, album, albumu, płyta, płyty,
    książka, książki, książce, powieść, powieści, wiersz, dziennik, dziennika, dziennikowi, tygodnik, tygodnika, gazeta, gazety, gazecie, magazyn, magazynu, portal, portalu, rubryka, podcast, gra, gry,
    opera, obraz, wystawa, wystawy, festiwal, nagroda, projekt, operacja, akcja, kampania, stowarzyszenie, grupa, statek, restauracja, cykl, konkurs
  `),
  reported: {
    conjunctions: wordList('że, iż'),
    afterComma: true,
    afterObject: false,
    negations: wordList('nie, nigdy'),
  },
};
