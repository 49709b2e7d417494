import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList('læs også, læs mere, relaterede artikler'),
  otherLists: wordList('mest læste, seneste nyt, kommentarer'),
};
