import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['»', '«'],
    ['”', '”'],
    ['"', '"'],
    ['’', '’'],
  ],
  // - Vi gik tidligt. Ingen vinkede.
  dashDialogue: 'alone',
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList('kaldt, kaldet, kaldes, begrebet, ordet, udtrykket, døbt'),
  nameWords: wordList(
    'kendt som, også kaldet, såkaldt, såkaldte, ved navn, med navnet, med titlen, med kælenavnet',
  ),
  outletNames: wordList(`
    -avisen, -bladet, -posten, -tidende, politiken, berlingske, børsen, information, weekendavisen, deadline, 21 søndag, operation x
  `),
  titleNouns: wordList(`
    film, filmen, serie, serien, dokumentar, dokumentaren, program, programmet, forestilling, forestillingen, sang, sangen, single, album, albummet
    plade, bog, bogen, roman, romanen, digt, avis, avisen, magasin, magasinet, podcast, spil, spillet, opera, maleri, udstilling, udstillingen
    festival, pris, projekt, projektet, operation, kampagne, kampagnen, skib, skibet, restaurant
  `),
  reported: {
    conjunctions: ['at'],
    // "hun sagde, at": with the comma or, by the newer rule, without; reported speech is found with the older one
    afterComma: true,
    afterObject: false,
    negations: wordList('ikke, aldrig, ingen'),
  },
};
