import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['"', '"'],
    ['„', '”'],
    ['‚', '’'],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: wordList('s, t, n, k, m, r, ie, tis, ns'),
  termWords: wordList(`
    zogenaamde, zogeheten, zogenoemde, genaamd, genoemd, bijgenaamd, gedoopt, getiteld, alias, bekend als, de naam, de titel, het woord, de term, bijnaam, onder het motto
  `),
  titleNouns: wordList(`
    film, serie, reeks, documentaire, komedie, programma, show, musical, voorstelling, toneelstuk, lied, nummer, liedje, single, album, plaat, boek, roman, gedicht,
    krant, dagblad, weekblad, tijdschrift, magazine, rubriek, podcast, spel, opera, schilderij, tentoonstelling, expositie, festival, prijs, project, operatie,
    campagne, vereniging, groep, schip, restaurant, zender, partij
  `),
  reported: {
    conjunctions: wordList('dat'),
    afterComma: false,
    afterObject: true,
    negations: wordList('niet, nooit, geen'),
  },
};
