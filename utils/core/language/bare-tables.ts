import type { PageTable } from './page-table';
import type { SpeechTable } from './speech-table';

const NOBODY = { masculine: [], feminine: [], either: [] } as const;

/** A speech table that says nothing: a short pack spreads it and writes down what its language has. */
export const bareSpeech: SpeechTable = {
  conjugations: [],
  verbs: [],
  looseVerbs: [],
  participles: [],
  auxiliaries: [],
  participleGap: 0,
  dependentForms: [],
  nouns: [],
  sources: [],
  openingSources: [],
  sourcesAfter: [],
  contentMarkers: [],
  pronouns: [],
  possessives: [],
  relatives: [],
  articles: { definite: [], indefinite: [], masculine: [], feminine: [] },
  prepositions: [],
  linkingPrepositions: [],
  conjunctions: [],
  honorifics: NOBODY,
  declensions: [],
  roles: NOBODY,
  groups: [],
  bodies: [],
  documents: [],
  nameParticles: [],
  outletNouns: [],
  notNames: [],
  smallWords: [],
  nounEndings: [],
  nameEndings: [],
  dropsSubject: false,
  adjectivesFollow: false,
  compounds: false,
  capitalNouns: false,
};

/** The same for what a page says of itself. */
export const barePage: Omit<PageTable, 'code'> = {
  commonWords: [],
  relatedLabels: [],
  otherLists: [],
  chrome: [],
  asides: [],
  credits: [],
  bylines: [],
  updated: [],
  paywall: [],
};
