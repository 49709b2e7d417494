import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  ...sharedSentences,
  // »Mødet den 3. oktober«
  ordinalStop: true,
  openers: wordList(
    'den, det, de, han, hun, vi, jeg, men, og, i, på, når, da, om, efter, ifølge, for, nu, der, her, en, et',
  ),
  dangling: wordList(`
    han, hun, den, de, det, dette, denne, disse, hans, hendes, deres, men, og, eller, alligevel, derimod, derfor, desuden, samtidig, også, så, siden
    derefter, da, der, i stedet, til trods for det, for eksempel
  `),
};
