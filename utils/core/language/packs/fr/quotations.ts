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
  termWords: wordList("dit, appelé, appelée, appelés, le mot, le terme, l'expression, nommé, nommée"),
  nameWords: wordList(`
    aussi appelé, aussi appelée, aussi appelés, également appelé, également appelée, dite, dits, connu comme, connue comme, alias, soi-disant, surnommé, surnommée, surnommés, baptisé, baptisée, baptisés, intitulé, intitulée, intitulés, dénommé, dénommée, connu sous le nom de
    connue sous le nom de, le titre, nom de code, sous le titre, intitulées, surnommées
  `),
  outletNames: wordList(`
    monde, figaro, libération, parisien, le parisien, aujourd'hui en france, croix, la croix, échos, les echos, l'équipe, le point, express
    l'express, l'obs, nouvel observateur, nouvel obs, humanité, l'humanité, canard enchaîné, le canard enchaîné, journal du dimanche, jdd, marianne
    paris match, gala, voici, mediapart, médiapart, ouest-france, sud ouest, sud-ouest, voix du nord, la voix du nord, dauphiné libéré, la dépêche
    dépêche du midi, nice-matin, la provence, midi libre, valeurs actuelles, courrier international, télérama, libre belgique, la libre belgique, le soir
    le temps, la presse, le devoir, radio france, franceinfo, bfmtv, 20 heures, 20 minutes, quotidien, touche pas à mon poste, tpmp, le grand journal
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
