import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['„', '“'],
    ['»', '«'],
    ['‚', '‘'],
    ['›', '‹'],
    ['"', '"'],
    ["'", "'"],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: wordList('ne, nen, nem, n, s, rum, raus, rein, mal, nem'),
  termWords: wordList(`
    sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, genannte, genannten, genannter, namens, kurz, genannt, benannt, betitelt, getauft,
    titel, dem titel, dem namen, der name, dem motto, das motto, alias, spitzname, spitznamen, begriff, wort, stichwort, kennwort, bekannt als, thema
  `),
  titleNouns: wordList(`
    film, filme, serie, reihe, show, sendung, magazin, dokumentation, doku, musical, stück, lied, song, single, album, hit, buch, roman, bestseller,
    gedicht, zeitung, zeitschrift, blatt, tageszeitung, wochenzeitung, nachrichtenmagazin, sender, fernsehsender, kolumne, podcast, spiel, oper, operette, gemälde,
    ausstellung, folge, episode, krimi, schiff, fähre, frachter, band, gruppe, partei, bündnis, initiative, verein, stiftung, projekt, programm, aktion,
    kampagne, operation, restaurant, lokal, hotel, studie, satellit, rakete, sonde, raumsonde, sturm, hurrikan, taifun, orkan, unternehmen, firma, konzern, verlag,
    webseite, website, internetseite, enzyklika, preis, wettbewerb, festival, modell, typ, club, zug, hashtag, liste
  `),
  reported: {
    conjunctions: wordList('dass, daß'),
    afterComma: true,
    afterObject: false,
    negations: wordList('nicht, nie, niemals, kein, keine'),
  },
};
