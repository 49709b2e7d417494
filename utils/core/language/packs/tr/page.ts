import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList('ilgili haberler, i̇lgili haberler, bunlar da ilginizi çekebilir, ayrıca okuyun'),
  otherLists: wordList('en çok okunanlar, son dakika, yorumlar'),
};
