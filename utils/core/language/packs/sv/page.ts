import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  code: 'sv',
  commonWords: wordList(`
    och, att, det, i, som, en, på, är, av, för, med, den, till, inte, har, de, ett, om, jag, från, var, men, så,
    efter, när, också, blev, mellan, över, vid, kan, sig, säger
  `),
  relatedLabels: wordList(`
    läs också, läs även, läs mer, läs mer om, läs vidare, läs hela, relaterade artiklar, relaterat, mer om ämnet, mer om,
    mer läsning, fler artiklar om, se också, se även, du kanske också gillar, rekommenderad läsning
  `),
  otherLists: wordList(`
    mest läst, mest lästa, senaste nytt, just nu, kommentarer, ämnen, ämnen i artikeln, populärt, topplistan, annons,
    nyhetsbrev, fler nyheter, toppnyheter, missa inte, från våra partners
  `),
  chrome: wordList(`
    dela, dela artikeln, dela på, kopiera länk, kopiera länken, prenumerera, prenumerera på, bli prenumerant, anmäl dig till,
    få vårt nyhetsbrev, följ oss, följ oss på, följ ämnen, kommentera, kommentarer, skriv en kommentar, lyssna, lyssna på artikeln,
    lästid, min läsning, annons, sponsrat, publicerad:, publicerad, uppdaterad:, uppdaterad, senast uppdaterad, skriv ut, spara,
    källa:, källor:, ämnen:, taggar:, visa mer, visa fler, ladda ner appen, tipsa oss, har du tips, har du ett tips, vet du mer,
    mejla, kontakta oss, så jobbar vi med, rättelse:, artikeln har uppdaterats, detta är en kommenterande text
  `),
  asides: wordList(`
    artikeln fortsätter, texten fortsätter, fortsätter under, fortsättning under, senast uppdaterad, uppdaterad:,
    alla rättigheter förbehållna, följ oss på, ©
  `),
  credits: wordList(
    'foto:, foto av, bild:, bilder:, fotograf:, illustration:, grafik:, arkivbild, arkivfoto, genrebild, pressbild',
  ),
  bylines: wordList('av, text:, skrivet av, författare:'),
  updated: wordList('uppdatera, ändrad'),
  paywall: wordList(`
    för att läsa vidare, läs vidare med, bli prenumerant för att, prenumerera för att, redan prenumerant, är du redan prenumerant,
    endast för prenumeranter, den här artikeln är för, logga in för att läsa, lås upp artikeln
  `),
};
