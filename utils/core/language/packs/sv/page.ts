import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList('läs också, läs även, läs mer, relaterade artiklar, mer om ämnet'),
  otherLists: wordList('mest läst, senaste nytt, kommentarer, ämnen'),
};
