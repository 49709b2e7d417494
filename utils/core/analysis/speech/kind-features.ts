/**
 * What tells speech from other words in marks. No feature knows a word: words come from the tables of the pack, and
 * without a pack the features that need one stay 0.
 */
export const KIND_FEATURES = {
  'words in marks': 'always 1',
  'number of words': 'natural logarithm of it plus one, up to 20 words',
  'seven words or more': 'speech in nearly every article',
  'starts with a capital': '-1 with a small letter; 0 in scripts without case and in Headlines Like This',
  'starts with a small word':
    'one that builds sentences, and is not the first word of a title: “of our own making”',
  'all words capitalised': 'two or more, in a sentence that is not: he sang “Over the Quiet Hills”',
  'title after a possessive': 'the station’s “Morning Table”',
  'ends with a stop': 'or a question mark, an exclamation mark, an ellipsis',
  'ends with a comma': 'inside the marks, or right after them before a verb of speech',
  'holds a comma': 'or a colon, a semicolon, a dash',
  'holds a pronoun': 'one that can be a subject',
  'holds a helping word': '“will not go”',
  'holds a digit': '',
  'after a colon': '',
  'after a comma': '',
  'after a bracket': '',
  'after a definite article': '',
  'after an indefinite article': '',
  'starts the sentence': '',
  'starts the block': '',
  'verb of speech before':
    'in the same sentence; words of source count too, and so does “Diallo: …” in a headline',
  'looser verb before': 'one that makes speech only beside a quotation: she believes it “…”',
  'verb of speech after': 'among the next four words',
  'after a content marker': 'she said that “…”',
  'after a word of source': 'according to “The Harbour Post”',
  'after a word for terms': 'the so-called “…”',
  'after a noun with titles':
    'the film “…”, the newspaper “…”; counts more where the words are a name beyond doubt, here or elsewhere in the article',
  'after a noun with titles and a comma': 'her first book, “…”',
  'before a noun with titles': 'the “…” radio programme',
  'after a possessive': 'the mayor’s “plan”',
  'before a content word': 'the “Stay” camp',
  'before a function word': '“bad” for all',
  'found twice': 'the same few words stand in marks elsewhere in the article',
  'in marks of another kind':
    'all long quotations of the article stand in other marks, and no “, she said” follows; headlines have habits of their own',
  'in single marks': 'which no long quotation of the article stands in',
  'beside long quotations': 'in the same article',
} as const;

/** What a feature counts that nothing else should outweigh. Such cases are not learned from: the labels often say otherwise. */
export const SURE_NAME = 4;

export type KindFeature = keyof typeof KIND_FEATURES;
export type KindFeatures = Readonly<Record<KindFeature, number>>;
