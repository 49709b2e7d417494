import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList(
    '関連記事, 関連ニュース, 関連リンク, あわせて読みたい, 合わせて読みたい, こちらもおすすめ',
  ),
};
