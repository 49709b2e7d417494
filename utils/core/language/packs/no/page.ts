import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  code: 'no',
  otherCodes: ['nb', 'nn'],
  commonWords: wordList(`
    i, å, av, og, at, til, på, det, den, er, en, som, for, med, de, har, ikke, et, etter, ble, mot, mellom, seg,
    noe, noen, hva, nå, bare, opp, ut, sier, mye, fra, være, blir
  `),
  relatedLabels: wordList(`
    les også, les mer, les mer om, les videre, les hele, relaterte saker, relatert, mer om saken, mer om, se også, flere saker om
  `),
  otherLists: wordList(
    'mest lest, mest leste, siste nytt, siste, akkurat nå, kommentarer, emner, annonse, nyhetsbrev, toppsaker',
  ),
  chrome: wordList(`
    del, del artikkelen, del på, kopier lenke, abonner på, bli abonnent, meld deg på, få nyhetsbrevet, følg oss, følg oss på,
    kommentarer, skriv en kommentar, lytt, lytt til saken, lesetid, min lesetid, annonse, sponset, publisert:, publisert,
    oppdatert:, oppdatert, sist oppdatert, kilde:, kilder:, emner:, vis mer, last ned appen, tips oss, har du tips,
    har du et tips, kontakt oss, skriv til oss
  `),
  asides: wordList(`
    artikkelen fortsetter, saken fortsetter, teksten fortsetter, fortsetter under, sist oppdatert, oppdatert:,
    alle rettigheter forbeholdt, ©
  `),
  credits: wordList(
    'foto:, bilde:, bilder:, fotograf:, illustrasjon:, grafikk:, arkivfoto, illustrasjonsfoto, pressefoto',
  ),
  bylines: wordList('av, tekst:, skrevet av'),
  updated: wordList('oppdater, endret'),
  paywall: wordList(
    'for å lese videre, les videre med, bli abonnent for å, allerede abonnent, kun for abonnenter, logg inn for å lese',
  ),
};
