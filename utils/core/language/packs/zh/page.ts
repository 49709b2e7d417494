import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList(
    '相关新闻, 相关阅读, 相关报道, 相關新聞, 相關閱讀, 相關報導, 延伸閱讀, 延伸阅读, 推薦閱讀, 推荐阅读',
  ),
};
