import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
  ],
  dashDialogue: true,
  dashInserts: false,
  leadingApostrophes: [],
  termWords: wordList('adıyla, adını, ismini, kelimesi'),
  nameWords: wordList('sözde, lakaplı'),
  outletNames: wordList(`
    hürriyet, milliyet, sabah, cumhuriyet, sözcü, habertürk, posta, akşam, star, takvim, yeni şafak
  `),
  titleNouns: wordList('film, dizi, kitap, roman, şarkı, albüm, gazete, dergi'),
  // "“Sessiz Liman” adlı film"
  namesAfter: wordList(`
    adlı, isimli, başlıklı, temalı, temasıyla, sloganıyla, adıyla, ismiyle, başlığıyla, lakaplı, filmi, filminin, filminde, dizisi, dizisinin, dizisinde, programı, programında, kitabı, kitabında, şarkısı, şarkısını, projesi, projesinin, operasyonu
    kampanyası, sergisi, oyunu, festivali, ödülü, konulu, albümü, romanı, gazetesi, dergisi, kod adlı, belgeseli, etkinliği, yarışması, sloganı, sloganları, sesleri, pankartı, pankartları, suçu, suçunu, suçundan, suçunun, suçları, suçlarını, suçlarından, suçlarına, suçlamasıyla, iddiasıyla, kabahati, soruşturması, davası, dosyası, fıkrası, maddesi, kararı, kanunu, yasası, unvanı, unvanını, kavramı, ifadesinin, kelimesini, kelimesinin, kuralı, projesine, projesini, sistemi, planı, modeli, paketi
  `),
  reported: { conjunctions: [], afterComma: false, afterObject: false, negations: [] },
};
