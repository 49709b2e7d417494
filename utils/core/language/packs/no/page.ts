import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList('les også, les mer, relaterte saker'),
  otherLists: wordList('mest lest, siste nytt, kommentarer'),
};
