import { barePage } from '../../bare-tables';
import type { PageTable } from '../../page-table';
import { wordList } from '../../word-list';

export const page: PageTable = {
  ...barePage,
  relatedLabels: wordList(
    'اقرأ أيضا, اقرأ أيضًا, إقرأ أيضا, اقرأ المزيد, مواضيع ذات صلة, مواضيع ذات علاقة, موضوعات ذات صلة, أخبار ذات صلة, قد يعجبك أيضا',
  ),
};
