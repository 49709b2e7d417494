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
  termWords: wordList('kurz, genannt, benannt, begriff, wort, stichwort, kennwort, thema'),
  nameWords: wordList(`
    bekannt als, auch genannt, alias, getauft, sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, genannte, genannten, genannter, namens, betitelt, titel, dem titel, namen, dem namen
    der name, motto, dem motto, das motto, spitzname, spitznamen, so genannte, so genannten, so genannter
  `),
  outletNames: wordList(`
    die welt, die zeit, frankfurter allgemeine zeitung, der standard,
    -zeitung, -anzeiger, -kurier, -tageblatt, -tagblatt, -abendblatt, -handelsblatt, -morgenpost, -rundschau, spiegel, spiegel online, bild
    bild am sonntag, bams, welt, welt am sonntag, zeit, zeit online, stern, focus, faz, fas, sz, taz, nzz, tagesspiegel, cicero, t-online, kicker
    sport bild, bunte, gala, capital, merkur, münchner merkur, rheinische post, berliner morgenpost, saarländischer rundfunk, standard, presse, profil
    falter, krone, kronen zeitung, tagesschau, tagesthemen, heute-journal, zib 2, blick, sonntagsblick, report mainz, monitor, panorama, kontraste
    frontal, correctiv, deutschlandfunk, wafa, interfax, unian, ukrajinska prawda, le parisien, hürriyet
  `),
  titleNouns: wordList(`
    agentur, portal, aufsatz, film, filme, serie, reihe, show, sendung, magazin, dokumentation, doku, musical, stück, lied, song, single, album, hit, buch, roman, bestseller,
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
