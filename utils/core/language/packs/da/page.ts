import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  code: 'da',
  commonWords: wordList(`
    i, af, og, at, til, på, det, den, er, en, der, som, for, med, de, har, ikke, et, efter, blev, mod, mellem, sig,
    noget, nogle, hvad, nu, kun, op, ud, siger, meget, fra, være, bliver
  `),
  relatedLabels: wordList(`
    læs også, læs mere, læs mere om, læs videre, læs hele, relaterede artikler, relateret, mere om emnet, se også, mere fra samme emne
  `),
  otherLists: wordList(
    'mest læste, mest læst, seneste nyt, seneste, lige nu, kommentarer, emner, annonce, nyhedsbreve, tophistorier',
  ),
  chrome: wordList(`
    del, del artiklen, del på, kopier link, tilmeld dig, abonner på, bliv abonnent, få vores nyhedsbrev, følg os, følg os på,
    kommentarer, skriv en kommentar, lyt, lyt til artiklen, læsetid, min. læsetid, annonce, sponsoreret, publiceret:, opdateret:,
    sidst opdateret, senest opdateret, kilde:, kilder:, emner:, vis mere, hent appen, har du et tip, kontakt os, skriv til os
  `),
  asides: wordList(`
    artiklen fortsætter, teksten fortsætter, fortsætter under, senest opdateret, sidst opdateret, opdateret:,
    alle rettigheder forbeholdes, ©
  `),
  credits: wordList(
    'foto:, fotos:, fotograf:, billede:, illustration:, grafik:, arkivfoto, pressefoto, privatfoto',
  ),
  bylines: wordList('af, tekst:, skrevet af'),
  updated: wordList('opdater, ændret'),
  paywall: wordList(
    'for at læse videre, læs videre med, bliv abonnent for at, allerede abonnent, kun for abonnenter, log ind for at læse',
  ),
};
