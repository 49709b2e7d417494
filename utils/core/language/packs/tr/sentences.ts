import type { SentenceTable } from '../../sentence-table';
import { sharedSentences } from '../../shared-sentences';
import { wordList } from '../../word-list';

export const sentences: SentenceTable = {
  ...sharedSentences,
  // "Doç. Dr. Ayşe Kural, Atatürk Cad. No. 5"
  abbreviations: [
    ...sharedSentences.abbreviations,
    ...wordList('doç., av., op., uzm., yrd., öğr., gör., cad., sok., mah., bkz., vb., alb., yzb., apt., no.'),
  ],
  ordinalStop: true,
  openers: wordList('bu, şu, o, bir, ve, ama, ancak, için, daha, çok, yeni, son, geçen, her'),
  dangling: wordList(
    'bu, şu, bunun, bunu, buna, bunlar, böylece, ancak, ama, fakat, ayrıca, öte yandan, bununla birlikte, bu nedenle, bu arada, daha sonra, ardından, yine de, oysa, çünkü, bunun üzerine',
  ),
};
