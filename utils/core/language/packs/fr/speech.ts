import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList('dit, déclare, affirme, ajoute, explique'),
  looseVerbs: [],
  participles: wordList('dit, déclaré, affirmé, ajouté, expliqué'),
  auxiliaries: wordList('a, ont, avait, avaient'),
  participleGap: 3,
  dependentForms: [],
  nouns: [],
  sources: wordList("selon, d'après, pour"),
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
    ne, n', pas, se, s', y, en, lui, leur, est, était, sont, a, ont, avait, été, être, sera, déjà, aussi, encore, hier, demain, aujourd'hui, puis, ensuite, alors, ici, toujours, jamais, plus, moins, très, bien, même, donc, ainsi, notamment, également, m', t', me, te, nous, vous, l'on, soit, fut, peu, trop, enfin, cependant, pourtant, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, ce, c'
  `),
  nounEndings: [],
  nameEndings: [],
  dropsSubject: false,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
