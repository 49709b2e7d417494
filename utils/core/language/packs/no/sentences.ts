import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  ...sharedSentences,
  // «Møtet 3. oktober», «i 2. etasje»
  ordinalStop: true,
  openers: wordList(
    'den, det, de, han, hun, vi, jeg, men, og, i, på, når, da, om, etter, ifølge, for, nå, der, her, en, et',
  ),
  dangling: wordList(`
    han, hun, den, de, det, dette, denne, disse, hans, hennes, deres, men, og, eller, likevel, derimot, derfor, dessuten, samtidig, også, så, siden
    deretter, da, der, dit, i stedet, til tross for det, for eksempel
  `),
};
