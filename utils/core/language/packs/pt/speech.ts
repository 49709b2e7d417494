import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList('diz, disse, afirmou, declarou'),
  looseVerbs: [],
  participles: wordList('dito, afirmado, declarado'),
  auxiliaries: wordList('tem, têm, tinha, havia'),
  participleGap: 3,
  dependentForms: [],
  nouns: [],
  sources: wordList('segundo, para, conforme, de acordo com'),
  sourcesAfter: [],
  contentMarkers: [],
  pronouns: [],
  possessives: [],
  relatives: [],
  articles: { definite: [], indefinite: [] },
  prepositions: [],
  linkingPrepositions: [],
  conjunctions: [],
  honorifics: { masculine: [], feminine: [], either: [] },
  roles: { masculine: [], feminine: [], either: [] },
  groups: [],
  bodies: [],
  documents: [],
  nameParticles: [],
  outletNouns: [],
  notNames: [],
  smallWords: wordList(`
    não, se, já, também, ainda, ontem, hoje, amanhã, depois, antes, assim, além, mais, menos, muito, é, era, são, foi, foram, está, estão, estava, tem, têm, ser, será, sido, lhe, lhes, me, te, nos, sempre, nunca, só, apenas, aqui, ali, agora, então, inclusive, durante, após, bem, mal, nesta, neste, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
