import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ["''", "''"],
  ],
  dashDialogue: false,
  dashInserts: true,
  leadingApostrophes: wordList('ndrangheta, ndrine, ndrina, sto, sta, ste, sti, n'),
  termWords: wordList('detto, chiamato, chiamata, la parola, il termine'),
  nameWords: wordList(`
    detta, noto come, nota come, alias, c d, cosiddetto, cosiddetta, cosiddetti, cosiddette, soprannominato, soprannominata, ribattezzato, ribattezzata, denominato, denominata, denominati
    intitolato, intitolata, dal titolo, nome in codice, col titolo, con il titolo, sotto il titolo, intitolati, intitolate, soprannominati
  `),
  outletNames: wordList(`
    la repubblica,
    corriere della sera, corriere, corsera, repubblica, stampa, messaggero, mattino, giornale, fatto quotidiano, il fatto, sole 24 ore, libero, avvenire
    manifesto, foglio, unità, secolo xix, gazzetta dello sport, corriere dello sport, tuttosport, gazzetta del mezzogiorno, resto del carlino
    la nazione, la verità, espresso, l'espresso, panorama, famiglia cristiana, striscia la notizia, le iene, report
    porta a porta, otto e mezzo, piazzapulita, quarto grado, chi l'ha visto, domenica in, verissimo, ballarò, dimartedì, che tempo che fa, tg1, tg2, tg3
    osservatore romano, l'osservatore romano
  `),
  titleNouns: wordList(`
    film, pellicola, serie, fiction, documentario, commedia, musical, spettacolo, canzone, brano, singolo, album, disco, libro, romanzo, saggio, poesia,
    raccolta, rivista, giornale, quotidiano, settimanale, mensile, rubrica, trasmissione, programma, podcast, gioco, videogioco, opera, quadro, mostra, rassegna,
    festival, premio, progetto, operazione, campagna, associazione, scuola, istituto, liceo, ospedale, teatro, ristorante, locale, nave, gruppo, lista, concorso, corso, convegno
  `),
  reported: {
    conjunctions: wordList("che, ch'"),
    afterComma: false,
    afterObject: false,
    negations: wordList('non, mai'),
  },
};
