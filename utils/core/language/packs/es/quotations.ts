import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ],
  dashDialogue: true,
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList(`
    llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, apodado, apodada, alias, titulado, titulada, titulados,
    bautizado, bautizada, conocido como, conocida como, conocidos como, la palabra, el término, el título, bajo el lema, el lema, autodenominado
  `),
  titleNouns: wordList(`
    película, film, filme, serie, documental, comedia, telenovela, programa, espacio, espectáculo, obra, canción, tema, sencillo, álbum, disco, libro, novela,
    ensayo, poema, poemario, revista, diario, periódico, semanario, columna, podcast, juego, videojuego, ópera, cuadro, exposición, muestra, festival, premio, proyecto, operación,
    campaña, asociación, colectivo, grupo, barco, buque, restaurante, programa, taller, jornada, curso, concurso, operativo, plan
  `),
  reported: {
    conjunctions: wordList('que'),
    afterComma: false,
    afterObject: false,
    negations: wordList('no, nunca, jamás'),
  },
};
