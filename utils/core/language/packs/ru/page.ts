import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList(
    'читайте также, читать также, читайте еще, материалы по теме, по теме, еще по теме',
  ),
  otherLists: wordList('самое читаемое, популярное, последние новости, комментарии'),
};
