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
  termWords: wordList('ما يعرف ب, المعروف ب, المعروفة ب, يدعى, باسم, مصطلح, كلمة, شعار'),
  nameWords: wordList('ما يسمى, المسمى, المسماة, تحت عنوان, بعنوان, الملقب ب, لقب'),
  outletNames: wordList(`
    اليوم, الجزيرة, العربية, رويترز, الشرق الأوسط, سكاي نيوز, سكاي نيوز عربية, الأهرام, المصري اليوم, اليوم السابع, القدس العربي, العربي الجديد
    الحدث, الأناضول, فرانس برس, سبوتنيك, عكاظ, الرياض, النهار, الأخبار
  `),
  // لـ «اليوم»: what was told to an outlet
  titleNouns: wordList(
    'فيلم, مسلسل, برنامج, كتاب, رواية, أغنية, ألبوم, مسرحية, قصيدة, صحيفة, مجلة, قناة, تلفزيون, وكالة, إذاعة, موقع, جماعة, حركة, حزب, تنظيم, شركة, مؤسسة, منظمة, مبادرة, مشروع, عملية, حملة, مهرجان, معرض, سفينة, ل',
  ),
  toldTo: wordList('ل, لـ'),
  reported: {
    conjunctions: wordList('أن, إن, بأن, أنه, إنه, بأنه, أنها, إنها, بأنها, أنهم, إنهم'),
    afterComma: false,
    afterObject: false,
    afterSubject: true,
    negations: wordList('لم, لا, لن, ما'),
  },
};
