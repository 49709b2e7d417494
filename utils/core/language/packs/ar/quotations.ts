import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['”', '“'],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: [],
  termWords: wordList(
    'ما يسمى, ما يعرف ب, المسمى, المسماة, المعروف ب, المعروفة ب, تحت عنوان, بعنوان, الملقب ب, يدعى, باسم, لقب, مصطلح, كلمة, شعار',
  ),
  // لـ «اليوم»: what was told to an outlet
  titleNouns: wordList(
    'فيلم, مسلسل, برنامج, كتاب, رواية, أغنية, ألبوم, مسرحية, قصيدة, صحيفة, مجلة, قناة, تلفزيون, وكالة, إذاعة, موقع, جماعة, حركة, حزب, تنظيم, شركة, مؤسسة, منظمة, مبادرة, مشروع, عملية, حملة, مهرجان, معرض, سفينة, ل',
  ),
  reported: {
    conjunctions: wordList('أن, إن, بأن'),
    afterComma: false,
    afterObject: false,
    negations: wordList('لم, لا, لن, ما'),
  },
};
