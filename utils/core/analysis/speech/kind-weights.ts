import type { KindFeature } from './kind-features';

type KindWeights = Readonly<Record<KindFeature, number>>;

/**
 * How much each feature speaks for speech. Learned by `npm run train:kinds` from the training corpora, where it finds speech
 * with F1 en 96.1, de 81.5.
 */
export const KIND_WEIGHTS: KindWeights = {
  'words in marks': -2.96,
  'number of words': 1.23,
  'starts with a capital': -0.78,
  'all words capitalised': -0.65,
  'ends with a stop': 1,
  'ends with a comma': 0.95,
  'holds a comma': -0.41,
  'holds a pronoun': 0.99,
  'after a colon': 0.63,
  'after a comma': 0.44,
  'after a bracket': 0.57,
  'starts the sentence': 1.93,
  'starts the block': -0.72,
  'verb of speech before': 1.54,
  'verb of speech after': 0.66,
  'after a content marker': 0.55,
  'after a word for terms': -0.18,
  'after a noun with titles': -0.77,
  'after a possessive': -0.84,
  'before a content word': 0.34,
  'before a function word': 0.43,
  'before a bracket': -0.36,
  'found twice': -0.57,
  'in marks of another kind': -2.87,
  'beside long quotations': 1.1,
};

/**
 * The same for a language without tables: F1 en 95.9, de 81.0.
 */
export const KIND_WEIGHTS_WITHOUT_PACK: KindWeights = {
  'words in marks': -1.82,
  'number of words': 1.39,
  'starts with a capital': -0.69,
  'all words capitalised': -1.1,
  'ends with a stop': 0.8,
  'ends with a comma': 1.04,
  'holds a comma': -0.36,
  'holds a pronoun': 0,
  'after a colon': 0.66,
  'after a comma': 0.57,
  'after a bracket': 0.21,
  'starts the sentence': 1.3,
  'starts the block': -0.69,
  'verb of speech before': 0,
  'verb of speech after': 0,
  'after a content marker': 0,
  'after a word for terms': 0,
  'after a noun with titles': 0,
  'after a possessive': -0.85,
  'before a content word': 0,
  'before a function word': 0,
  'before a bracket': -0.73,
  'found twice': -0.55,
  'in marks of another kind': -2.6,
  'beside long quotations': 1.11,
};
