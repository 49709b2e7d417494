import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dashDialogue: true,
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList(`
    chamado, chamada, chamados, chamadas, denominado, denominada, apelidado, apelidada, intitulado, intitulada, batizado, batizada, baptizado, baptizada,
    conhecido como, conhecida como, conhecidos como, vulgo, alcunha, a palavra, o termo, a expressão, o título, o lema, dito, dita
  `),
  titleNouns: wordList(`
    filme, longa, série, documentário, comédia, novela, telenovela, programa, espetáculo, espectáculo, peça, música, canção, single, álbum, disco, livro, romance, ensaio,
    poema, revista, jornal, diário, semanário, coluna, podcast, jogo, ópera, quadro, exposição, mostra, festival, prémio, prêmio, projeto, projecto, operação,
    campanha, associação, coletivo, grupo, navio, restaurante, reality, minissérie, saga, quadro
  `),
  reported: {
    conjunctions: wordList('que'),
    afterComma: false,
    afterObject: false,
    negations: wordList('não, nunca, jamais'),
  },
};
