import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  dashDialogue: true,
  dashInserts: true,
  leadingApostrophes: [],
  termWords: wordList(`
    dit, dite, soi-disant, surnommé, surnommée, surnommés, baptisé, baptisée, baptisés, appelé, appelée, appelés, intitulé, intitulée, intitulés,
    dénommé, dénommée, connu sous le nom de, connue sous le nom de, alias, le mot, le terme, l'expression, nommé, nommée, le titre, nom de code
  `),
  titleNouns: wordList(`
    film, série, documentaire, comédie, émission, magazine, spectacle, pièce, chanson, titre, single, album, disque, livre, roman, essai, récit, recueil,
    poème, journal, quotidien, hebdomadaire, revue, chronique, podcast, jeu, opéra, tableau, exposition, festival, prix, projet, opération, campagne, association,
    collectif, groupe, navire, bateau, restaurant, loi, programme, rapport, rubrique, saga
  `),
  reported: {
    conjunctions: wordList("que, qu'"),
    afterComma: false,
    afterObject: false,
    negations: wordList("ne, n', pas, jamais"),
  },
};
