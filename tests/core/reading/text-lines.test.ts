import { describe, expect, it } from 'vitest';
import { pageTables } from '../../../utils/core/language/page-tables';
import { isPageLine, pageLinesOf } from '../../../utils/core/reading/text/is-page-line';

const lines = pageLinesOf(pageTables);

describe('isPageLine', () => {
  it.each([
    'Read also: Ferry line to open in June',
    '(Le puede interesar: El ferri abrirá en junio)',
    'À lire aussi La ligne de ferry ouvrira en juin',
    'Leggi anche | Il traghetto apre a giugno',
    'Sign up to our newsletter',
    'Foto: Anselm Krug/Hafenbild',
    'fot. Anna Wilk / Agencja Port',
    'Lesedauer: 4 Minuten',
    'Share',
    '→ Udostępnij',
    '© Riproduzione riservata',
    'Tekst gaat verder onder de foto',
    'Exclusivo para assinantes',
    'Do you have a tip for our reporters? Write to us.',
    'Читайте также: Паром пойдёт в июне',
    'Фото: Антон Лодкин / Портовая газета',
    'Подписывайтесь на наш канал',
    'Время чтения: 4 минуты',
    'İlgili haberler',
    'Fotoğraf: Deniz Kaya / Liman',
    'Bültenimize abone olun',
    'Läs också: Färjan går från juni',
    'Foto: Anders Hamn/Hamnbild',
    'Prenumerera på vårt nyhetsbrev',
    'Artikeln fortsätter under annonsen',
    'Læs også: Færgen sejler fra juni',
    'Les også: Fergen går fra juni',
    'اقرأ أيضًا: العبّارة تبحر في يونيو',
    'تصوير: سامي المرفأ',
    'جميع الحقوق محفوظة لصحيفة المرفأ',
    'اشترك في نشرتنا البريدية',
    '関連記事　渡船は六月から',
    '写真：港湾新聞',
    '記事・画像の無断転載を禁じます',
    'この記事は有料会員限定です。',
    '延伸閱讀：渡輪六月起恢復航行',
    '责任编辑：林港',
    '图片来源：海港日报',
    '未经授权不得转载',
  ])('knows a line of the page: %s', (line) => {
    expect(isPageLine(line, lines)).toBe(true);
  });

  it.each([
    'Share prices fell by four per cent on Monday, traders said.',
    'Listen carefully to what the mayor did not say on Monday night.',
    'Fotografen aus drei Ländern warteten am Hafen auf die Fähre.',
    'Partager la table du maire, c’est entrer dans la vie du port, dit un pêcheur.',
    'Comments by the mayor, made late on Monday, drew anger on the quay and in the town.',
    'Polecamy lekturę raportu – powiedział burmistrz, a radni wyszli z sali bez słowa.',
    'Реклама причала обошлась городу в миллион, сказала мэр в понедельник.',
    'Paylaşılan görüntülerde iskelenin üç ayağının yerinden oynadığı görülüyordu, dedi başkan.',
    'تصوير الرصيف القديم ممنوع منذ الاثنين، كما قالت رئيسة البلدية للصحفيين في المرفأ.',
    '写真が趣味だという市長は、古い桟橋の前で記者団の質問に答えた。',
    '分享会在港口举行，三百名居民到场，市长没有出席。',
    'Dela bördan lika, sade borgmästaren när rådet möttes i hamnen på måndagen.',
    '',
  ])('leaves a sentence alone: %s', (line) => {
    expect(isPageLine(line, lines)).toBe(false);
  });
});
