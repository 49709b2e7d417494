import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['»', '«'],
    ['”', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  // – Vi dro tidlig. Ingen vinket.
  dashDialogue: 'alone',
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList('kalt, kalte, kalles, kalt for, begrepet, ordet, uttrykket, døpt, forkortelse for'),
  nameWords: wordList(
    'kjent som, også kalt, såkalt, såkalte, ved navn, med navnet, med tittelen, med kallenavnet',
  ),
  outletNames: wordList(`
    -avisen, -bladet, -posten, -tidende, klassekampen, morgenbladet, dagsrevyen, debatten, brennpunkt, urix, lindmo
  `),
  titleNouns: wordList(`
    film, filmen, serie, serien, dokumentar, dokumentaren, program, programmet, forestilling, forestillingen, låt, låta, låten, singel, album, albumet
    plate, bok, boka, boken, roman, romanen, dikt, avis, avisen, magasin, magasinet, podkast, spill, spillet, opera, maleri, utstilling, utstillingen
    festival, pris, prosjekt, prosjektet, operasjon, kampanje, kampanjen, skip, skipet, restaurant
  `),
  reported: {
    conjunctions: ['at'],
    afterComma: false,
    afterObject: false,
    negations: wordList('ikke, ikkje, aldri, ingen'),
  },
};
