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
  termWords: wordList(`
    cosiddetto, cosiddetta, cosiddetti, cosiddette, detto, detta, soprannominato, soprannominata, ribattezzato, ribattezzata, denominato, denominata,
    denominati, chiamato, chiamata, intitolato, intitolata, dal titolo, noto come, nota come, nome in codice, la parola, il termine, alias
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
