/** What pages write over stories that they recommend, in languages that have no pack of their own yet. Lower case. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  ca: ['llegeix també', 'notícies relacionades', 'et pot interessar'],
  cs: ['čtěte také', 'čtěte i', 'přečtěte si', 'související články', 'mohlo by vás zajímat'],
  el: ['διαβάστε επίσης', 'διαβάστε ακόμη', 'διαβάστε ακόμα', 'σχετικά άρθρα'],
  fa: ['بیشتر بخوانید', 'اخبار مرتبط', 'مطالب مرتبط'],
  fi: ['lue myös', 'lue lisää', 'aiheesta lisää'],
  he: ['קראו גם', 'כתבות נוספות', 'עוד בנושא'],
  hi: ['यह भी पढ़ें', 'ये भी पढ़ें', 'संबंधित खबरें'],
  hu: ['olvassa el', 'kapcsolódó cikkek', 'ez is érdekelheti'],
  id: ['baca juga', 'baca selengkapnya', 'berita terkait', 'artikel terkait'],
  ko: ['관련기사', '관련 기사', '관련뉴스', '함께 읽으면 좋은'],
  ro: ['citește și', 'citeşte şi', 'citiți și', 'articole similare'],
  sk: ['čítajte aj', 'prečítajte si', 'súvisiace články'],
  uk: ['читайте також', 'за темою', 'матеріали за темою'],
  vi: ['xem thêm', 'tin liên quan', 'đọc thêm'],
};

/** The labels of all those languages: a page may mix them. */
export const foreignRelatedLabels: readonly string[] = Object.values(LABELS).flat();
