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
    a palavra, o termo, a expressão, dito, dita
  `),
  nameWords: wordList(`
    também chamado, também chamada, conhecido como, conhecida como, conhecidos como, vulgo, chamado, chamada, chamados, chamadas, denominado, denominada, apelidado, apelidada, intitulado, intitulada, batizado, batizada, baptizado, baptizada
    alcunha, o título, o lema, com o título, sob o título, com o lema
  `),
  outletNames: wordList(`
    folha de s paulo, folha, estado de s paulo, estadão, o globo, globo, valor econômico, valor, correio braziliense, zero hora, veja, istoé, época
    carta capital, público, expresso, diário de notícias, jornal de notícias, correio da manhã, a bola, record, o jogo, visão, sábado, observador
    jornal nacional, fantástico
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
