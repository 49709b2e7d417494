import type { SpeechTable } from '../../speech-table';
import { wordList } from '../../word-list';

export const speech: SpeechTable = {
  verbs: wordList('zegt, zei, verklaarde, stelt, stelde'),
  looseVerbs: [],
  participles: wordList('gezegd, verklaard'),
  auxiliaries: wordList('heeft, hebben, had'),
  participleGap: 3,
  dependentForms: [],
  nouns: [],
  sources: wordList('volgens'),
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
    niet, zich, ook, nog, al, nu, gisteren, vandaag, morgen, dan, toen, daar, hier, is, was, zijn, waren, wordt, werd, worden, werden, zal, zou, zullen, zouden, kan, kon, kunnen, moet, moest, moeten, wil, wilde, er, het, hem, haar, hen, ons, mij, me, weer, eerder, later, wel, geen, heel, zeer, meer, minder, altijd, nooit, bovendien, echter, daarom, daarbij, daarvoor, daarna, vooral, inmiddels, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, op, zo
  `),
  nounEndings: [],
  nameEndings: ['s'],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: true,
  capitalNouns: false,
};
