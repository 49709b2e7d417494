import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['”', '”'],
    ['»', '»'],
    ['"', '"'],
    ['’', '’'],
  ],
  // – Vi åkte i gryningen. Ingen vinkade.
  dashDialogue: 'alone',
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList('kallad, kallade, kallat, kallas, begreppet, ordet, uttrycket, döpt till'),
  nameWords: wordList(`
    känd som, kända som, så kallad, så kallade, så kallat, s k, med namnet, med titeln, med smeknamnet, vid namn, tillnamnet
  `),
  outletNames: wordList(`
    -bladet, -posten, -tidningen, -nyheter, dagens nyheter, expressen, rapport, aktuellt, agenda, uppdrag granskning, kalla fakta, ekot, nyhetsmorgon
  `),
  titleNouns: wordList(`
    film, filmen, serie, serien, dokumentär, program, programmet, föreställning, pjäs, låt, låten, singel, album, albumet, skiva, bok, boken
    roman, romanen, dikt, tidning, tidningen, magasin, podd, podden, spel, spelet, opera, tavla, utställning, utställningen, festival, pris, projekt
    projektet, operation, kampanj, kampanjen, fartyg, fartyget, restaurang
  `),
  reported: {
    conjunctions: ['att'],
    afterComma: false,
    afterObject: false,
    negations: wordList('inte, aldrig, inget'),
  },
};
