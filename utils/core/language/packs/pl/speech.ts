import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList('powiedział, powiedziała, mówi, dodał, dodała'),
  looseVerbs: [],
  participles: wordList(''),
  auxiliaries: wordList(''),
  participleGap: 3,
  dependentForms: [],
  nouns: [],
  sources: wordList('według, zdaniem'),
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
    nie, się, też, także, już, jeszcze, wczoraj, dziś, dzisiaj, jutro, potem, teraz, tu, tam, jest, był, była, było, byli, są, będzie, będą, został, została, zostało, może, można, bardzo, bardziej, więcej, mniej, zawsze, nigdy, tylko, jednak, również, ponadto, dlatego, więc, tak, go, mu, jej, ich, im, nam, nas, mi, mnie, w, we, z, ze, na, do, po, od, o, za, przed, przy, pod, nad, dla, bez, czy, by, to, co, jak
  `),
  nounEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ów, om, ami, ach'),
  nameEndings: wordList('a, owi, em, iem, y, i, u, ę, ą, ie, ego, emu, iego, iemu, im, ej, ie'),
  dropsSubject: true,
  adjectivesFollow: true,
  compounds: false,
  capitalNouns: false,
};
