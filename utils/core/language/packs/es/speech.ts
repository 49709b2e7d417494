import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList('dice, dijo, afirmó, declaró, aseguró'),
  looseVerbs: [],
  participles: wordList('dicho, afirmado, declarado'),
  auxiliaries: wordList('ha, han, había'),
  participleGap: 3,
  dependentForms: [],
  nouns: [],
  sources: wordList('según, para'),
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
    no, se, ya, también, aún, todavía, ayer, hoy, mañana, luego, después, antes, así, además, más, menos, muy, es, era, son, fue, fueron, está, están, estaba, ha, han, había, ser, será, sido, le, les, lo, me, te, nos, siempre, nunca, sólo, solo, aquí, allí, ahora, entonces, incluso, tampoco, durante, tras, bien, mal, este lunes, este martes, lunes, martes, miércoles, jueves, viernes, sábado, domingo
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
