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
  termWords: wordList('la palabra, el término'),
  nameWords: wordList(`
    también llamado, también llamada, conocido como, conocida como, conocidos como, alias, llamado, llamada, llamados, llamadas, denominado, denominada, denominados, denominadas, apodado, apodada, titulado, titulada, titulados, bautizado
    bautizada, el título, bajo el lema, el lema, autodenominado, así llamado, con el título, bajo el título, apodados, con el lema
  `),
  outletNames: wordList(`
    país, mundo, razón, vanguardia, periódico, confidencial, diario.es, eldiario.es, público, marca, mundo deportivo, clarín, la nación, página 12
    infobae, el comercio, la república, reforma, el universal, milenio, la jornada, el mercurio, la tercera, el tiempo, el espectador, efe
    europa press, hola, interviú, sálvame, espejo público, el hormiguero
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
