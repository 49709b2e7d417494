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
  termWords: wordList('genoemd, het woord, de term'),
  nameWords: wordList(`
    bekend als, ook wel, alias, zogenaamde, zogeheten, zogenoemde, genaamd, bijgenaamd, gedoopt, getiteld, de naam, de titel, bijnaam, onder het motto, met de titel, onder de naam
  `),
  outletNames: wordList(`
    -krant, -courant, telegraaf, volkskrant, algemeen dagblad, trouw, parool, het parool, nrc, nrc handelsblad, standaard, de standaard, morgen, de morgen
    het laatste nieuws, nieuwsblad, het nieuwsblad, de tijd, het belang van limburg, gazet van antwerpen, nieuwsuur, zembla, eenvandaag, op1, jinek, knack
    humo, elsevier
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
