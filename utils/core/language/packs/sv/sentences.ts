import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  ...sharedSentences,
  openers: wordList(
    'den, det, de, han, hon, vi, jag, men, och, i, på, när, om, efter, enligt, för, nu, där, här, en, ett',
  ),
  dangling: wordList(`
    han, hon, den, de, det, detta, denna, dessa, hans, hennes, deras, men, och, eller, dock, däremot, därför, dessutom, samtidigt, också, även
    så, sedan, därefter, då, där, dit, i stället, trots det, till exempel
  `),
};
